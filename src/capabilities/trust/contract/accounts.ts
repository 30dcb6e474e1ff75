/** Endpoints of trust: the sign-in accounts of workers. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { nothing } from '#kit/shapes.ts'

/** Given by somebody else: to be changed at the first sign-in with it. */
const firstPassword = z.string().min(12, 'trust.password-too-short').max(200)
const params = z.object({ accountId: z.uuid() })

export const accountContract = {
  listAccounts: {
    method: 'GET',
    path: '/api/accounts',
    operationId: 'trust.listAccounts',
    action: 'trust.manage-accounts',
    event: 'trust.accounts-read',
    kind: 'read',
    summary: 'The sign-in accounts of workers.',
    answer: z.object({
      accounts: z.array(
        z.object({
          accountId: z.uuid(),
          email: z.string(),
          workerId: z.uuid(),
          name: z.string(),
          secondFactor: z.boolean(),
          disabled: z.boolean(),
          demo: z.boolean(),
        }),
      ),
    }),
  },
  createAccount: {
    method: 'POST',
    path: '/api/accounts',
    operationId: 'trust.createAccount',
    action: 'trust.manage-accounts',
    event: 'trust.account-created',
    kind: 'write',
    security: true,
    summary: 'Gives a worker an account with a first password.',
    body: z.object({
      accountId: z.uuid(),
      workerId: z.uuid(),
      email: z
        .email('field.email')
        .max(200)
        .transform((email) => email.toLowerCase()),
      password: firstPassword,
    }),
    answer: nothing,
  },
  disableAccount: {
    method: 'POST',
    path: '/api/accounts/:accountId/disable',
    operationId: 'trust.disableAccount',
    action: 'trust.manage-accounts',
    event: 'trust.account-disabled',
    kind: 'write',
    security: true,
    summary: 'Closes an account and ends its sessions.',
    params,
    answer: nothing,
  },
  reopenAccount: {
    method: 'POST',
    path: '/api/accounts/:accountId/reopen',
    operationId: 'trust.reopenAccount',
    action: 'trust.manage-accounts',
    event: 'trust.account-reopened',
    kind: 'write',
    security: true,
    summary: 'Opens a closed account again, with a first password and a second factor to be set up anew.',
    params,
    body: z.object({ password: firstPassword }),
    answer: nothing,
  },
  setFirstPassword: {
    method: 'POST',
    path: '/api/accounts/:accountId/first-password',
    operationId: 'trust.setFirstPassword',
    action: 'trust.manage-accounts',
    event: 'trust.first-password-set',
    kind: 'write',
    security: true,
    summary: 'Gives a new first password to one who has lost the own; sessions end, and it must be changed.',
    params,
    body: z.object({ password: firstPassword }),
    answer: nothing,
  },
  forgetFactor: {
    method: 'POST',
    path: '/api/accounts/:accountId/second-factor/forget',
    operationId: 'trust.forgetFactor',
    action: 'trust.manage-accounts',
    event: 'trust.second-factor-reset',
    kind: 'write',
    security: true,
    summary: 'The second factor of one who has lost it is set up anew at the next sign-in; sessions end.',
    params,
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
