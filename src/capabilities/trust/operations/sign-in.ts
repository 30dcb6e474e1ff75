// Signing in: password, throttle, second factor, sessions with opaque tokens.
import { Secret, TOTP } from 'otpauth'
import { refused } from '#kit/result.ts'
import { hashToken } from '#platform/http/server.ts'
import type { GateContext } from '#platform/http/gate.ts'
import { Problem } from '#platform/http/problem.ts'
import { isPassword } from '#platform/passwords.ts'
import type { SignInState } from '../contract/gate.ts'
import { SESSION, THROTTLE } from '../model.ts'
import * as q from '../queries.ts'
import { hash, logStep, newToken, sessionOf, tooManyTries, triesOf } from './door.ts'
import { newRecoveryCodes, stateAfterFactor } from './own-keys.ts'

export async function signIn(
  context: GateContext,
  body: { email: string; password: string },
): Promise<SignInState | Problem> {
  const { db } = context
  const email = body.email.toLowerCase()
  const [emailHash, addressHash] = [hash(email), hash(context.address)]
  const known = await q.lookUpSignIn(db, email, emailHash, addressHash)
  if (known.wrong_for_account >= THROTTLE.perAccount || known.wrong_for_address >= THROTTLE.perAddress) {
    await q.noteAttempt(db, emailHash, addressHash, 'throttled')
    return tooManyTries()
  }
  // The same work and the same words whether or not the account exists.
  const right = await isPassword(body.password, known.password_hash)
  await q.noteAttempt(db, emailHash, addressHash, right ? 'right' : 'wrong')
  if (!right || known.account_id === null) return new Problem(401, 'trust.wrong-email-or-password')
  if (context.tokenHash !== null) await q.endSession(db, context.tokenHash)
  const token = newToken()
  await q.openSession(db, known.account_id, {
    tokenHash: hashToken(token),
    secondFactor: false,
    ...(known.staff ? SESSION.staff : SESSION.family),
    agent: context.agent,
  })
  context.setToken(token)
  await logStep({ ...context, tokenHash: hashToken(token) }, known.staff ? 'trust.password-given' : 'trust.signed-in')
  if (!known.staff) return { state: 'signed-in', home: 'family' }
  return { state: known.totp_confirmed ? 'second-factor' : 'enrol-second-factor', home: 'staff' }
}

const totpOf = (email: string, secret: string): TOTP =>
  new TOTP({ issuer: 'Rinnalla', label: email, secret: Secret.fromBase32(secret), digits: 6, period: 30 })

export async function startSecondFactor(context: GateContext) {
  const session = await sessionOf(context)
  if (session === null) return new Problem(401, 'trust.not-signed-in')
  if (session.totp_confirmed) return refused('trust.second-factor-already')
  const secret = session.totp_secret ?? new Secret({ size: 20 }).base32
  if (session.totp_secret === null) await q.setTotp(context.db, context.tokenHash!, secret)
  return { secret, uri: totpOf(session.email, secret).toString() }
}

export async function confirmSecondFactor(
  context: GateContext,
  body: { code: string },
): Promise<SignInState | Problem> {
  const session = await sessionOf(context)
  if (session === null || session.totp_secret === null) return new Problem(401, 'trust.not-signed-in')
  const tries = await triesOf(context, session, 'totp')
  if (tries.resting) return tooManyTries()
  const now = Date.parse(context.at)
  const delta = totpOf(session.email, session.totp_secret).validate({
    token: body.code.replaceAll(/\s/g, ''),
    timestamp: now,
    window: 1,
  })
  const token = newToken()
  const done =
    delta !== null &&
    (await q.confirmSecondFactor(context.db, context.tokenHash!, hashToken(token), Math.floor(now / 30_000) + delta))
  await tries.note(done)
  if (!done) {
    await logStep(context, 'trust.second-factor-failed')
    return new Problem(401, 'trust.wrong-code')
  }
  context.setToken(token)
  const arrived = { ...context, tokenHash: hashToken(token) }
  if (session.totp_confirmed) return await stateAfterFactor(arrived)
  await logStep(arrived, 'trust.second-factor-set-up')
  const recoveryCodes = await newRecoveryCodes(arrived)
  return { ...(await stateAfterFactor(arrived)), ...(recoveryCodes === null ? {} : { recoveryCodes }) }
}

export async function signOut(context: GateContext) {
  await logStep(context, 'trust.signed-out')
  if (context.tokenHash !== null) await q.endSession(context.db, context.tokenHash)
  context.setToken(null)
  return {}
}

/** Demo accounts, offered on the sign-in page of a demo and nowhere else. */
export function demoDoor(isDemo: boolean) {
  return {
    personas: async ({ db }: GateContext) => ({
      demo: isDemo,
      personas: isDemo
        ? (await q.listPersonas(db)).map(({ account_id, roles, ...row }) => ({
            accountId: account_id,
            roles: roles as never,
            ...row,
          }))
        : [],
    }),
    signInAsPersona: async (context: GateContext, body: { accountId: string }): Promise<SignInState | Problem> => {
      const persona = isDemo ? await q.isPersona(context.db, body.accountId) : null
      if (persona === null) return new Problem(403, 'trust.not-a-demo')
      const token = newToken()
      await q.openSession(context.db, body.accountId, {
        tokenHash: hashToken(token),
        secondFactor: true,
        ...SESSION.demo,
        agent: context.agent,
      })
      context.setToken(token)
      await logStep({ ...context, tokenHash: hashToken(token) }, 'trust.signed-in', { demo: true })
      return {
        state: 'signed-in',
        home: persona.roles.some((role) => role === 'family_adult' || role === 'young_person') ? 'family' : 'staff',
      }
    },
  }
}
