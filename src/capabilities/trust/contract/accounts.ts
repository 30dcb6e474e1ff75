/** Endpoints of trust: the sign-in accounts of workers. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { nothing } from '#kit/shapes.ts'

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
    summary: 'Gives a worker an account with a first password.',
    body: z.object({
      accountId: z.uuid(),
      workerId: z.uuid(),
      email: z
        .email('field.email')
        .max(200)
        .transform((email) => email.toLowerCase()),
      password: z.string().min(12, 'trust.password-too-short').max(200),
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
    summary: 'Closes an account and ends its sessions.',
    params: z.object({ accountId: z.uuid() }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
