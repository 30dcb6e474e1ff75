/** How far signing in has come, as the server answers each step. */
import type * as z from 'zod'
import type { gate } from '#rooms/trust/contract.ts'

export type SignedIn = z.output<typeof gate.signIn.answer>
