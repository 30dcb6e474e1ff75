// Accounts from the command line, as the owner of the tables: the first administrator, and one who lost password or phone.
import { hashPassword } from '#platform/passwords.ts'
import type { Write } from '#platform/sql.ts'
import * as q from '../queries.ts'

/** False where another account has the address. */
export async function openAccount(
  db: Write,
  account: { areaId: number; accountId: string; workerId: string; email: string; password: string },
): Promise<boolean> {
  const passwordHash = await hashPassword(account.password)
  if (!(await q.openAccount(db, { ...account, email: account.email.toLowerCase(), passwordHash }))) return false
  await q.logAccountAct(db, account.areaId, 'trust.account-created', account.accountId)
  return true
}

/** A new password; the second factor is set up anew and every session ends. Null where no open account has the address. */
export async function resetAccount(db: Write, email: string, password: string): Promise<{ sessions: number } | null> {
  const account = await q.resetAccount(db, email.toLowerCase(), await hashPassword(password))
  if (account === null) return null
  await q.dropRecoveryCodes(db, account.accountId)
  await q.logAccountAct(db, account.areaId, 'trust.account-reset', account.accountId)
  return { sessions: await q.endSessionsOf(db, account.accountId) }
}
