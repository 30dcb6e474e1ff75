/** Endpoints of trust: signing in, before there is a session. */
import * as z from 'zod'
import { ROLES } from '#kit/access.ts'
import type { Contract } from '#kit/contract.ts'
import { nothing } from '#kit/shapes.ts'

const signInState = z.object({
  state: z.enum(['signed-in', 'second-factor', 'enrol-second-factor']),
  home: z.enum(['staff', 'family']),
})

/** Before there is a session. */
export const gate = {
  signIn: {
    method: 'POST',
    path: '/api/sign-in',
    operationId: 'trust.signIn',
    action: 'trust.sign-in',
    event: 'trust.signed-in',
    kind: 'write',
    summary: 'Signs in with e-mail and password; staff go on to the second factor.',
    body: z.object({
      email: z.string().trim().min(1, 'field.required').max(200),
      password: z.string().min(1, 'field.required').max(500),
    }),
    answer: signInState,
  },
  startSecondFactor: {
    method: 'POST',
    path: '/api/sign-in/second-factor/start',
    operationId: 'trust.startSecondFactor',
    action: 'trust.sign-in',
    event: 'trust.second-factor-started',
    kind: 'write',
    summary: 'Gives a secret for an authenticator application to an account that has none yet.',
    body: nothing,
    answer: z.object({ secret: z.string(), uri: z.string() }),
  },
  confirmSecondFactor: {
    method: 'POST',
    path: '/api/sign-in/second-factor',
    operationId: 'trust.confirmSecondFactor',
    action: 'trust.sign-in',
    event: 'trust.second-factor-given',
    kind: 'write',
    summary: 'Checks the six-digit code; the session gets a new token.',
    body: z.object({ code: z.string().regex(/^\s*\d{3}\s?\d{3}\s*$/, 'trust.code-six-digits') }),
    answer: signInState,
  },
  signOut: {
    method: 'POST',
    path: '/api/sign-out',
    operationId: 'trust.signOut',
    action: 'trust.sign-in',
    event: 'trust.signed-out',
    kind: 'write',
    summary: 'Ends this session.',
    body: nothing,
    answer: nothing,
  },
  personas: {
    method: 'GET',
    path: '/api/demo/personas',
    operationId: 'trust.listPersonas',
    action: 'trust.sign-in',
    event: 'trust.personas-shown',
    kind: 'read',
    summary: 'The demo accounts, where this installation is a demo; else an empty list.',
    answer: z.object({
      demo: z.boolean(),
      personas: z.array(
        z.object({
          accountId: z.uuid(),
          name: z.string(),
          title: z.string(),
          roles: z.array(z.enum(ROLES)),
          organisation: z.string(),
        }),
      ),
    }),
  },
  signInAsPersona: {
    method: 'POST',
    path: '/api/demo/sign-in',
    operationId: 'trust.signInAsPersona',
    action: 'trust.sign-in',
    event: 'trust.signed-in',
    kind: 'write',
    summary: 'Signs in as a demo account without a password; refused outside a demo.',
    body: z.object({ accountId: z.uuid() }),
    answer: signInState,
  },
} as const satisfies Contract<z.ZodType>
