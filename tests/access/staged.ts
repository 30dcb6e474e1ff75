// Rows and attempts that only the mutants need: made in the undone transaction, where the world's own rows cannot tell two conditions apart.
import type pg from 'pg'
import { mayWrite } from './probes.ts'
import type { Row } from './world.ts'

/** By table, rows beside those of the world; their keys follow from the rows they are made of, so that two pictures can be compared. */
const ROWS: Readonly<Record<string, string>> = {
  // Said by the family, but by somebody else; and raised by the reader's own mark, which is nothing the reader said.
  'engagement.signal': `
    insert into engagement.signal (area_id, family_id, unit_id, restricted, signal_id, kind, text, raised_on, raised_by, withdrawn_on, withdrawn_why)
    select s.area_id, s.family_id, s.unit_id, s.restricted, md5(s.signal_id::text || c.account_id::text || k)::uuid, k, '', s.raised_on,
      case k when 'family_said' then s.signal_id else c.account_id end, s.raised_on, 'mark_corrected'
    from engagement.signal s join trust.circle c on c.area_id = s.area_id and c.family_id = s.family_id and c.role = 'family_adult',
      unnest(array['family_said', 'low_benefit']) k
    on conflict do nothing`,
  // Shared with the county's own organisation too, and standing.
  'plans.sharing': `
    insert into plans.sharing (area_id, family_id, unit_id, restricted, sharing_id, organisation_id, version_id, episode, person_ids, goal_ids, content,
      consented_by, manner, consented_on, created_by)
    select s.area_id, s.family_id, s.unit_id, s.restricted, md5(s.sharing_id::text)::uuid, o.organisation_id, s.version_id, s.episode, s.person_ids, s.goal_ids,
      s.content, s.consented_by, s.manner, s.consented_on, s.created_by
    from plans.sharing s join lateral (select min(x.organisation_id::text)::uuid as organisation_id from plans.sharing x
      where x.area_id = s.area_id and x.family_id = s.family_id and x.organisation_id <> s.organisation_id) o on o.organisation_id is not null
    where s.ended_on is null`,
  // Named for each of the family's people.
  'families.assignment': `
    insert into families.assignment (area_id, family_id, unit_id, restricted, assignment_id, role, worker_id, start_date, end_date, person_id)
    select a.area_id, a.family_id, a.unit_id, a.restricted, md5(a.assignment_id::text || m.person_id::text)::uuid, 'named_worker', a.worker_id, '2020-01-01', '2020-01-02', m.person_id
    from families.assignment a join families.member m on m.area_id = a.area_id and m.family_id = a.family_id where a.role = 'family_partner'`,
}

/** By table, what a row is tried as besides as it stands. */
const ATTEMPTS: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  'families.transfer': [
    { state: 'proposed', decided_by_name: null, decided_at: null, return_reason: null },
    { state: 'proposed', decided_by_name: null, decided_at: null, return_reason: null, direction: 'in' },
    { state: 'proposed', decided_by_name: null, decided_at: null, return_reason: null, from_unit_id: -1 },
  ],
}

/** As the superuser, before the mutation. */
export async function stage(client: pg.ClientBase, table: string): Promise<void> {
  const rows = ROWS[table]
  if (rows !== undefined) await client.query(rows)
}

/** Which of the attempts of this row go through. */
export async function attempts(client: pg.ClientBase, row: Row): Promise<string> {
  const answers: boolean[] = []
  for (const values of ATTEMPTS[row.table] ?? [])
    answers.push(await mayWrite(client, { ...row, values: { ...row.values, ...values } }, 'insert'))
  return answers.join()
}
