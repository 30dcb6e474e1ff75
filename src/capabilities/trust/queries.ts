// Every SQL statement of trust. Accounts and sessions are reached through the database's defined functions only.
import { sql, type Read, type Write } from '#platform/sql.ts'

export const lookUpSignIn = (db: Read, email: string, emailHash: Buffer, addressHash: Buffer) =>
  db.get(sql<{
    account_id: string | null
    password_hash: string | null
    totp_confirmed: boolean | null
    staff: boolean | null
    demo: boolean
    wrong_for_account: number
    wrong_for_address: number
  }>`select account_id, password_hash, totp_confirmed, staff, demo, wrong_for_account, wrong_for_address
     from trust.sign_in_lookup(${email}, ${emailHash}, ${addressHash})`)

export const noteAttempt = (
  db: Write,
  emailHash: Buffer,
  addressHash: Buffer,
  outcome: 'right' | 'wrong' | 'throttled',
) => db.run(sql`select trust.note_attempt(${emailHash}, ${addressHash}, ${outcome})`)

export type NewSession = { tokenHash: Buffer; secondFactor: boolean; idleSeconds: number; hours: number; agent: string }

export const openSession = (db: Write, accountId: string, session: NewSession) =>
  db.run(
    sql`select trust.open_session(${accountId}, ${session.tokenHash}, ${session.secondFactor}, ${session.idleSeconds}, ${session.hours}, ${session.agent})`,
  )

export const findSession = (db: Read, tokenHash: Buffer) =>
  db.find(
    sql<{
      account_id: string
      second_factor: boolean
      staff: boolean
      totp_secret: string | null
      totp_confirmed: boolean
      email: string
    }>`select account_id, second_factor, staff, totp_secret, totp_confirmed, email from trust.session_of(${tokenHash})`,
  )

export const setTotp = (db: Write, tokenHash: Buffer, secret: string) =>
  db.run(sql`select trust.set_totp(${tokenHash}, ${secret})`)

export const confirmSecondFactor = async (db: Write, tokenHash: Buffer, newHash: Buffer, step: number) =>
  (await db.get(sql<{ done: boolean }>`select trust.confirm_second_factor(${tokenHash}, ${newHash}, ${step}) as done`))
    .done

export const noteSecurity = (
  db: Write,
  tokenHash: Buffer,
  event: string,
  facts: Record<string, string | number | boolean>,
  requestId: string,
) => db.run(sql`select trust.note_security(${tokenHash}, ${event}, ${JSON.stringify(facts)}::jsonb, ${requestId})`)

export const sessionStep = (db: Read, tokenHash: Buffer) =>
  db.find(sql<{ past_factor: boolean; must_change: boolean; demo: boolean; password_hash: string | null }>`
    select past_factor, must_change, demo, password_hash from trust.session_step(${tokenHash})`)

export const useRecoveryCode = async (db: Write, tokenHash: Buffer, newHash: Buffer, codeHash: Buffer) =>
  (await db.get(sql<{ done: boolean }>`select trust.use_recovery_code(${tokenHash}, ${newHash}, ${codeHash}) as done`))
    .done

export const keepRecoveryCodes = async (db: Write, tokenHash: Buffer, hashes: readonly Buffer[]) =>
  (await db.get(sql<{ done: boolean }>`select trust.keep_recovery_codes(${tokenHash}, ${hashes}) as done`)).done

/** How many other sessions ended; null where this one is not far enough. */
export const setOwnPassword = async (db: Write, tokenHash: Buffer, passwordHash: string) =>
  (await db.get(sql<{ ended: number | null }>`select trust.set_own_password(${tokenHash}, ${passwordHash}) as ended`))
    .ended

export const forgetOwnFactor = async (db: Write, tokenHash: Buffer) =>
  (await db.get(sql<{ done: boolean }>`select trust.forget_own_factor(${tokenHash}) as done`)).done

export const ownSecurity = (db: Read) =>
  db.get(sql<{ secondFactorSince: string | null; codesLeft: number; passwordChangedAt: string | null }>`
    select second_factor_since as "secondFactorSince", codes_left as "codesLeft", password_changed_at as "passwordChangedAt"
    from trust.own_security()`)

export const endSession = (db: Write, tokenHash: Buffer) => db.run(sql`select trust.end_session(${tokenHash})`)

export const listPersonas = (db: Read) =>
  db.rows(sql<{ account_id: string; name: string; title: string; roles: string[]; organisation: string }>`
    select account_id, name, title, roles, organisation from trust.demo_personas()`)

export const isPersona = async (db: Read, accountId: string) =>
  (await db.find(sql<{ roles: string[] }>`select roles from trust.demo_personas() where account_id = ${accountId}`)) ??
  null

export const listMyFamilies = (db: Read) =>
  db.rows(sql<{ family_id: string }>`select unnest(app.circle()) as family_id`)

export const setPreferences = (db: Write, language: string | null, theme: string | null) =>
  db.run(sql`select trust.set_preferences(${language}, ${theme})`)

export const listSessions = (db: Read) =>
  db.rows(sql<{ ref: string; started_at: string; seen_at: string; agent: string }>`
    select session_ref as ref, started_at, seen_at, agent from trust.sessions_of_me()`)

export const endMySession = async (db: Write, ref: string) =>
  (await db.get(sql<{ done: boolean }>`select trust.end_my_session(${ref}) as done`)).done

export const listDrafts = (db: Read) =>
  db.rows(sql<{ key: string; familyId: string | null; title: string; updatedAt: string }>`
    select draft_key as key, family_id as "familyId", title, updated_at as "updatedAt" from trust.draft
    where account_id = (select app.account()) order by updated_at desc limit 100`)

export const findDraft = (db: Read, key: string) =>
  db.find(sql<{ content: unknown; updatedAt: string }>`
    select content, updated_at as "updatedAt" from trust.draft where account_id = (select app.account()) and draft_key = ${key}`)

export const keepDraft = (
  db: Write,
  key: string,
  content: unknown,
  title: string,
  familyId: string | null,
  at: string,
) =>
  db.run(sql`
    insert into trust.draft (area_id, account_id, draft_key, family_id, title, content, updated_at)
    values ((select app.area()), (select app.account()), ${key}, ${familyId}, ${title}, ${JSON.stringify(content)}, ${at})
    on conflict (area_id, account_id, draft_key) do update
      set content = excluded.content, title = excluded.title, family_id = excluded.family_id, updated_at = excluded.updated_at`)

export const dropDraft = (db: Write, key: string) =>
  db.run(sql`delete from trust.draft where account_id = (select app.account()) and draft_key = ${key}`)

export const declareRelative = (db: Write, personId: string) =>
  db.run(sql`
    insert into trust.denial (area_id, account_id, person_id, created_by)
    values ((select app.area()), (select app.account()), ${personId}, (select app.account())) on conflict do nothing`)

export const openWithPurpose = async (db: Write, circleId: string, familyId: string, purpose: string, hours: number) =>
  (
    await db.get(
      sql<{ done: boolean }>`select trust.open_with_purpose(${circleId}, ${familyId}, ${purpose}, ${hours}) as done`,
    )
  ).done

export const breakGlass = async (db: Write, circleId: string, familyId: string, code: string, text: string) =>
  (await db.get(sql<{ done: boolean }>`select trust.break_glass(${circleId}, ${familyId}, ${code}, ${text}) as done`))
    .done

export const listBreakGlass = (db: Read, openOnly: boolean) =>
  db.rows(sql<{
    circleId: string
    familyId: string
    actor: string
    purpose: string
    at: string
    until: string
    reviewedAt: string | null
    outcome: 'justified' | 'not_justified' | null
    note: string | null
  }>`
    select circle_id as "circleId", family_id as "familyId", actor, purpose, at, until, reviewed_at as "reviewedAt",
      review_outcome as outcome, review_note as note
    from trust.break_glass_uses(${openOnly})`)

export const reviewBreakGlass = async (db: Write, circleId: string, outcome: string, note: string) =>
  (await db.get(sql<{ done: boolean }>`select trust.review_break_glass(${circleId}, ${outcome}, ${note}) as done`)).done

export const readFamilyLog = (db: Read, familyId: string, before: string, limit: number) =>
  db.rows(sql<{
    logId: string
    at: string
    actor: string
    roles: string[]
    organisation: string | null
    event: string
    kind: 'read' | 'write' | 'refused' | 'security'
    purpose: string
    basis: string
    personIds: string[]
  }>`
    select log_id as "logId", at, actor, roles, organisation, event, kind, purpose, basis, person_ids as "personIds"
    from trust.family_log(${familyId}, ${before}, ${limit})`)

export const listCircle = (db: Read, familyId: string) =>
  db.rows(sql<{
    circleId: string
    role: string
    name: string
    personId: string | null
    aboutId: string | null
    organisation: string
    parts: string[]
    basis: string
    purpose: string
    from: string
    to: string | null
  }>`
    select c.circle_id as "circleId", c.role, n.name, n.person_id as "personId",
      case when (select app.person()) is null or app.pair(c.family_id, c.person_id) = any((select app.pairs('basic'))::text[]) then c.person_id end as "aboutId",
      coalesce(o.name, '') as organisation, c.read_parts as parts, c.basis, c.purpose,
      c.valid_from as "from", c.valid_to as "to"
    from trust.circle c
    cross join lateral (select trust.name_of_account(c.account_id) as name, trust.person_of_account(c.account_id) as person_id) n
    left join organisations.organisation o on o.area_id = c.area_id and o.organisation_id = c.organisation_id
    where c.area_id = (select app.area()) and c.family_id = ${familyId}
    order by c.valid_to nulls first, c.valid_from desc`)

export type CircleGrant = {
  circleId: string
  familyId: string
  workerId: string
  role: string
  readParts: readonly string[]
  writeParts: readonly string[]
  basis: string
  at: string
  /** When it begins, where that is not now; and when it ends by itself. */
  from?: string
  until?: string
}

/** Puts a worker into a family's circle. Returns 0 when the worker has no account or the family is not in reach. */
export const grantCircle = (db: Write, grant: CircleGrant) =>
  db.run(sql`
    insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, organisation_id, role, read_parts, write_parts, basis, valid_from, valid_to, created_by)
    select f.area_id, ${grant.circleId}, f.family_id, f.unit_id, f.restricted, trust.account_of_worker(w.worker_id), w.organisation_id, ${grant.role},
      ${grant.readParts}, ${grant.writeParts}, ${grant.basis}, coalesce(${grant.from ?? null}::timestamptz, least(${grant.at}::timestamptz, now())), ${grant.until ?? null}::timestamptz, (select app.account())
    from families.family f join organisations.worker w on w.area_id = f.area_id and w.worker_id = ${grant.workerId}
    where f.area_id = (select app.area()) and f.family_id = ${grant.familyId} and trust.account_of_worker(w.worker_id) is not null`)

export const endCircle = (db: Write, familyId: string, role: string, at: string) =>
  db.run(sql`
    update trust.circle set valid_to = greatest(valid_from, least(${at}::timestamptz, now())), ended_by = (select app.account())
    where area_id = (select app.area()) and family_id = ${familyId} and role = ${role} and valid_to is null`)

/** Ends one circle row now; one that has not begun never begins. */
export const endCircleRow = (db: Write, circleId: string, at: string) =>
  db.run(sql`
    update trust.circle set valid_to = greatest(valid_from, least(${at}::timestamptz, now())), ended_by = (select app.account())
    where area_id = (select app.area()) and circle_id = ${circleId} and (valid_to is null or valid_to > now())`)

/** Ends what a worker was to a family in one role. */
export const endCircleOf = (db: Write, familyId: string, role: string, workerId: string, at: string) =>
  db.run(sql`
    update trust.circle set valid_to = greatest(valid_from, least(${at}::timestamptz, now())), ended_by = (select app.account())
    where area_id = (select app.area()) and family_id = ${familyId} and role = ${role} and valid_to is null
      and account_id = trust.account_of_worker(${workerId})`)

/** Whether a worker may be put beside a family: has an account, and no relative of their own there. */
export const mayBeAppointed = async (db: Read, workerId: string, familyId: string) =>
  (await db.get(sql<{ may: boolean }>`select trust.may_be_appointed(${workerId}, ${familyId}) as may`)).may

export const listAccounts = (db: Read) =>
  db.rows(sql<{
    accountId: string
    email: string
    workerId: string
    name: string
    secondFactor: boolean
    disabled: boolean
    demo: boolean
  }>`
    select account_id as "accountId", email, worker_id as "workerId", name, second_factor as "secondFactor", disabled, demo from trust.accounts()`)

export const createAccount = async (
  db: Write,
  accountId: string,
  email: string,
  workerId: string,
  passwordHash: string,
) =>
  (
    await db.get(
      sql<{ done: boolean }>`select trust.create_account(${accountId}, ${email}, ${workerId}, ${passwordHash}) as done`,
    )
  ).done

export const disableAccount = async (db: Write, accountId: string) =>
  (await db.get(sql<{ done: boolean }>`select trust.disable_account(${accountId}) as done`)).done

/** Null where the worker has another open account. */
export const reopenAccount = async (db: Write, accountId: string, passwordHash: string) =>
  (await db.get(sql<{ done: boolean | null }>`select trust.reopen_account(${accountId}, ${passwordHash}) as done`)).done

export const setFirstPassword = async (db: Write, accountId: string, passwordHash: string) =>
  (await db.get(sql<{ done: boolean }>`select trust.set_first_password(${accountId}, ${passwordHash}) as done`)).done

export const forgetFactor = async (db: Write, accountId: string) =>
  (await db.get(sql<{ done: boolean }>`select trust.forget_factor(${accountId}) as done`)).done

// From the command line, as the owner of the tables: no reader's context, the area is named.

export const openAccount = async (
  db: Write,
  a: { areaId: number; accountId: string; workerId: string; email: string; passwordHash: string },
) =>
  (await db.run(sql`
    insert into trust.account (area_id, account_id, email, worker_id, password_hash)
    values (${a.areaId}, ${a.accountId}, ${a.email}, ${a.workerId}, ${a.passwordHash}) on conflict (email) do nothing`)) ===
  1

export const resetAccount = (db: Write, email: string, passwordHash: string) =>
  db.find(sql<{ areaId: number; accountId: string }>`
    update trust.account set password_hash = ${passwordHash}, must_change_password = false, totp_secret = null, totp_confirmed_at = null, last_totp_step = null
    where email = ${email} and disabled_at is null returning area_id as "areaId", account_id as "accountId"`)

/** After `resetAccount`: they stood in for a second factor that is gone. */
export const dropRecoveryCodes = (db: Write, accountId: string) =>
  db.run(sql`delete from trust.recovery_code where account_id = ${accountId}`)

export const endSessionsOf = (db: Write, accountId: string) =>
  db.run(sql`update trust.session set ended_at = now() where account_id = ${accountId} and ended_at is null`)

export const logAccountAct = (db: Write, areaId: number, event: string, accountId: string) =>
  db.run(sql`
    insert into trust.use_log (area_id, actor, event, kind, facts)
    values (${areaId}, 'command line', ${event}, 'security', ${JSON.stringify({ account: accountId })})`)
