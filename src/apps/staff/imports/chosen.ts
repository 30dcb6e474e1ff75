/** What has been chosen to be taken in, and a file on its way. */
import type { ImportKind } from '#rooms/lifecycle/model.ts'

export type Chosen = { kind: ImportKind; source: string; unitId: number | null; file: File | null }
export type Sending = { runId: string; sent: number; all: number; error: unknown }
