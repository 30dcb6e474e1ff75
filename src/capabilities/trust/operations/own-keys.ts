// One's own keys: recovery codes, changing the password, setting up the second factor anew. A wrong try is counted, so these stand at the door.
import { refused } from '#kit/result.ts'
import type { GateContext } from '#platform/http/gate.ts'
import { Problem } from '#platform/http/problem.ts'
import { hashToken } from '#platform/http/server.ts'
import { hashPassword, isPassword } from '#platform/passwords.ts'
import type { SignInState } from '../contract/gate.ts'
import * as q from '../queries.ts'
import { logStep, newToken, sessionOf, tooManyTries, triesOf } from './door.ts'
import { hashOfCode, makeRecoveryCodes } from './recovery-codes.ts'

const notSignedIn = () => new Problem(401, 'trust.not-signed-in')

export async function giveRecoveryCode(context: GateContext, body: { code: string }): Promise<SignInState | Problem> {
  const session = await sessionOf(context)
  if (session === null || !session.totp_confirmed) return notSignedIn()
  const tries = await triesOf(context, session, 'totp')
  if (tries.resting) return tooManyTries()
  const token = newToken()
  const done = await q.useRecoveryCode(context.db, context.tokenHash!, hashToken(token), hashOfCode(body.code))
  await tries.note(done)
  if (!done) {
    await logStep(context, 'trust.second-factor-failed', { recovery: true })
    return new Problem(401, 'trust.wrong-recovery-code')
  }
  const arrived = { ...context, tokenHash: hashToken(token) }
  await logStep(arrived, 'trust.recovery-code-used')
  context.setToken(token)
  return await stateAfterFactor(arrived)
}

/** Past the second factor: in, or first to a password of one's own. */
export async function stateAfterFactor(context: GateContext): Promise<SignInState> {
  const step = await q.sessionStep(context.db, context.tokenHash!)
  if (step?.must_change) return { state: 'new-password', home: 'staff' }
  await logStep(context, 'trust.signed-in')
  return { state: 'signed-in', home: 'staff' }
}

export async function setNewPassword(context: GateContext, body: { password: string }) {
  const step = context.tokenHash === null ? null : await q.sessionStep(context.db, context.tokenHash)
  if (step === null || !step.past_factor || !step.must_change) return notSignedIn()
  if (await isPassword(body.password, step.password_hash)) return refused('trust.password-not-new', 'password')
  await q.setOwnPassword(context.db, context.tokenHash!, await hashPassword(body.password))
  await logStep(context, 'trust.password-changed')
  return await stateAfterFactor(context)
}

export async function changePassword(context: GateContext, body: { old: string; password: string }) {
  const wrong = await wrongPassword(context, body.old)
  if (wrong !== null) return wrong
  if (body.old === body.password) return refused('trust.password-not-new', 'password')
  const endedSessions = await q.setOwnPassword(context.db, context.tokenHash!, await hashPassword(body.password))
  if (endedSessions === null) return notSignedIn()
  await logStep(context, 'trust.password-changed', { endedSessions })
  return { endedSessions }
}

export async function renewRecoveryCodes(context: GateContext, body: { old: string }) {
  const wrong = await wrongPassword(context, body.old)
  if (wrong !== null) return wrong
  const recoveryCodes = await newRecoveryCodes(context)
  return recoveryCodes === null ? refused('trust.no-second-factor') : { recoveryCodes }
}

/** Null where there is no second factor that they could stand in for. */
export async function newRecoveryCodes(context: GateContext): Promise<string[] | null> {
  const { codes, hashes } = makeRecoveryCodes()
  if (!(await q.keepRecoveryCodes(context.db, context.tokenHash!, hashes))) return null
  await logStep(context, 'trust.recovery-codes-made')
  return codes
}

export async function forgetOwnFactor(context: GateContext, body: { old: string }) {
  const wrong = await wrongPassword(context, body.old)
  if (wrong !== null) return wrong
  await logStep(context, 'trust.second-factor-reset')
  if (!(await q.forgetOwnFactor(context.db, context.tokenHash!))) return refused('trust.no-second-factor')
  context.setToken(null)
  return {}
}

/** Whoever sits down at an open screen does not know the password: it is asked again, and wrong tries are counted. */
async function wrongPassword(context: GateContext, old: string) {
  const session = await sessionOf(context)
  const step = session === null ? null : await q.sessionStep(context.db, context.tokenHash!)
  if (session === null || step === null || !step.past_factor || step.must_change) return notSignedIn()
  const tries = await triesOf(context, session, 'password')
  if (tries.resting) return tooManyTries()
  const right = await isPassword(old, step.password_hash)
  await tries.note(right)
  return right ? null : refused(step.demo ? 'trust.demo-has-no-password' : 'trust.wrong-old-password', 'old')
}
