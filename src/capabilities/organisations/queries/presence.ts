// SQL of absences and qualifications. An absence is written by defined functions only: they ask who may.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { Absence, WorkerQualification } from '../contract/presence.ts'
import type { AbsenceOutcome, Qualification } from '../model.ts'

export const listAbsences = (db: Read, from: Day, to: Day, workerId: string | null) =>
  db.rows(sql<Absence>`
    select a.absence_id as "absenceId", a.worker_id as "workerId", w.given_name || ' ' || w.surname as "workerName", a.start_date as "startDate",
      a.end_date as "endDate", a.note, a.cancelled_at is not null as cancelled, a.revision
    from organisations.absence a join organisations.worker w using (area_id, worker_id)
    where a.area_id = (select app.area()) and a.cancelled_at is null and a.start_date <= ${to} and a.end_date >= ${from}
      and (${workerId}::uuid is null or a.worker_id = ${workerId})
    order by a.start_date, w.surname collate "fi-FI-x-icu", w.given_name, a.absence_id limit 1000`)

export const enterAbsence = async (
  db: Write,
  a: { absenceId: string; workerId: string; startDate: Day; endDate: Day; note: string },
) =>
  (
    await db.get(sql<{ outcome: AbsenceOutcome }>`
      select organisations.enter_absence(${a.absenceId}, ${a.workerId}, ${a.startDate}, ${a.endDate}, ${a.note}) as outcome`)
  ).outcome

export const changeAbsence = async (db: Write, absenceId: string, endDate: Day, cancel: boolean, revision: number) =>
  (
    await db.get(sql<{ outcome: 'done' | 'overlaps' | 'not-found' | 'changed' }>`
      select organisations.change_absence(${absenceId}, ${endDate}, ${cancel}, ${revision}) as outcome`)
  ).outcome

export const isWorker = async (db: Read, workerId: string) =>
  (await db.find(
    sql`select 1 from organisations.worker where area_id = (select app.area()) and worker_id = ${workerId}`,
  )) !== null

export const listQualifications = (db: Read, workerId: string) =>
  db.rows(sql<WorkerQualification>`
    select qualification_id as "qualificationId", kind, valid_from as "validFrom", valid_to as "validTo", source
    from organisations.qualification where area_id = (select app.area()) and worker_id = ${workerId} order by valid_from desc, kind`)

export const recordQualification = (
  db: Write,
  workerId: string,
  q: { qualificationId: string; kind: Qualification; validFrom: Day; validTo: Day | null; source: string },
) =>
  db.run(sql`
    insert into organisations.qualification (area_id, qualification_id, worker_id, kind, valid_from, valid_to, source, recorded_by)
    values ((select app.area()), ${q.qualificationId}, ${workerId}, ${q.kind}, ${q.validFrom}, ${q.validTo}, ${q.source}, (select app.account()))`)
