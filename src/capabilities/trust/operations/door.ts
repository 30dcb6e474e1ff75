// What the steps at the door share: tokens, hashes, the session so far, and the count of wrong tries.
import { createHash, randomBytes } from 'node:crypto'
import type { GateContext } from '#platform/http/gate.ts'
import { Problem } from '#platform/http/problem.ts'
import { THROTTLE } from '../model.ts'
import * as q from '../queries.ts'

export const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
export const newToken = (): string => randomBytes(32).toString('base64url')

export const sessionOf = async ({ db, tokenHash }: GateContext) =>
  tokenHash === null ? null : await q.findSession(db, tokenHash)

export const tooManyTries = (): Problem =>
  new Problem(429, 'trust.too-many-tries', { facts: { minutes: 15 }, retryAfter: 900 })

/** Tries of one kind for one account: whether the door rests, and a note of how the next one went. */
export async function triesOf(context: GateContext, session: { email: string; account_id: string }, kind: string) {
  const [emailHash, addressHash] = [hash(`${kind} ${session.account_id}`), hash(context.address)]
  const { wrong_for_account } = await q.lookUpSignIn(context.db, session.email, emailHash, addressHash)
  return {
    resting: wrong_for_account >= THROTTLE.perAccount,
    note: (right: boolean) => q.noteAttempt(context.db, emailHash, addressHash, right ? 'right' : 'wrong'),
  }
}

/** A row of security in the use log, in the same transaction as the step. */
export async function logStep(
  { db, tokenHash, requestId }: Pick<GateContext, 'db' | 'tokenHash' | 'requestId'>,
  event: string,
  facts: Record<string, string | number | boolean> = {},
): Promise<void> {
  if (tokenHash !== null) await q.noteSecurity(db, tokenHash, event, facts, requestId)
}
