/** Endpoints of trust: signing in, before there is a session. */
import * as z from 'zod'
import { ROLES } from '#kit/access.ts'
import type { Contract } from '#kit/contract.ts'
import { nothing } from '#kit/shapes.ts'

const signInState = z.object({
  state: z.enum(['signed-in', 'second-factor', 'enrol-second-factor', 'new-password']),
  home: z.enum(['staff', 'family']),
  /** Once, when the second factor has been set up. */
  recoveryCodes: z.array(z.string()).optional(),
})

export type SignInState = z.output<typeof signInState>

const newPassword = z.string().min(12, 'trust.password-too-short').max(200)
const ownPassword = z.string().min(1, 'field.required').max(500)

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
  giveRecoveryCode: {
    method: 'POST',
    path: '/api/sign-in/recovery-code',
    operationId: 'trust.giveRecoveryCode',
    action: 'trust.sign-in',
    event: 'trust.recovery-code-used',
    kind: 'write',
    summary: 'Takes a recovery code instead of the second factor; each is good once.',
    body: z.object({ code: z.string().trim().min(1, 'field.required').max(100) }),
    answer: signInState,
  },
  setNewPassword: {
    method: 'POST',
    path: '/api/sign-in/new-password',
    operationId: 'trust.setNewPassword',
    action: 'trust.sign-in',
    event: 'trust.password-changed',
    kind: 'write',
    summary: 'Changes the first password that somebody else gave; then the session opens.',
    body: z.object({ password: newPassword }),
    answer: signInState,
  },
  changePassword: {
    method: 'POST',
    path: '/api/me/password',
    operationId: 'trust.changePassword',
    action: 'trust.use-own-session',
    event: 'trust.password-changed',
    kind: 'write',
    summary: 'Changes the own password; the other sessions of the account end.',
    body: z.object({ old: ownPassword, password: newPassword }),
    answer: z.object({ endedSessions: z.number().int() }),
  },
  renewRecoveryCodes: {
    method: 'POST',
    path: '/api/me/recovery-codes',
    operationId: 'trust.renewRecoveryCodes',
    action: 'trust.use-own-session',
    event: 'trust.recovery-codes-made',
    kind: 'write',
    summary: 'Makes ten new recovery codes, shown once; the old ones are void.',
    body: z.object({ old: ownPassword }),
    answer: z.object({ recoveryCodes: z.array(z.string()) }),
  },
  forgetOwnFactor: {
    method: 'POST',
    path: '/api/me/second-factor/forget',
    operationId: 'trust.forgetOwnFactor',
    action: 'trust.use-own-session',
    event: 'trust.second-factor-reset',
    kind: 'write',
    summary: 'Signs out everywhere; at the next sign-in the second factor is set up anew.',
    body: z.object({ old: ownPassword }),
    answer: nothing,
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
