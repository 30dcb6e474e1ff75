// Who is qualified for what, who is away this week, and who stands in already. What is not covered waits for Monday morning.
import { addDays, type Day, dayOf, yearOf } from '#kit/day.ts'
import type { Random } from '#kit/random.ts'
import { CIRCLE_PARTS } from '#rooms/trust/model.ts'
import { at, idsFrom, type Row, type Sheet } from './sheet.ts'
import type { Frame } from './organisations.ts'
import type { Crew, Worker } from './workers.ts'

type Place = { readonly sheet: Sheet; readonly frame: Frame; readonly crew: Crew; readonly today: Day }

export function peoplePresence(place: Place, random: Random): void {
  const { sheet, crew, today } = place
  const newId = idsFrom(random, today)
  const qualify = (worker: Worker, kind: string, source: string, validTo: Day | null = null) =>
    sheet.add('organisations.qualification', {
      qualification_id: newId(),
      worker_id: worker.workerId,
      kind,
      valid_from: addDays(worker.since, 0),
      valid_to: validTo,
      source,
    })
  for (const [i, worker] of crew.socialWorkers.entries()) {
    qualify(worker, 'social_worker', 'Valvira, Suosikki-rekisteri')
    // one works on a contract that is no public office, another's appointment is for a time
    if (i !== 2) qualify(worker, 'public_office', 'Virkamääräys', i === 3 ? addDays(today, 20) : null)
  }
  for (const worker of crew.supervisors) {
    qualify(worker, 'social_worker', 'Valvira, Suosikki-rekisteri')
    qualify(worker, 'public_office', 'Virkamääräys')
  }
  for (const worker of crew.psychologists) qualify(worker, 'psychologist', 'Valvira, Terhikki-rekisteri')
  for (const worker of crew.partners) qualify(worker, 'social_counsellor', 'Tutkintotodistus (sosionomi AMK)')

  const [heidi, covered] = crew.socialWorkers
  const away = crew.partners
    .filter((worker) => worker !== crew.sanna && worker.name !== 'Aleksi Tuominiitty')
    .slice(0, 2)
  const leave = (worker: Worker, from: Day, to: Day, note: string): string => {
    const absenceId = newId()
    sheet.add('organisations.absence', {
      absence_id: absenceId,
      worker_id: worker.workerId,
      start_date: from,
      end_date: to,
      note,
      entered_by: worker.accountId,
    })
    return absenceId
  }
  for (const worker of away) leave(worker, today, addDays(today, 4), 'Sovittu esihenkilön kanssa')
  leave(crew.familyWorkers[1]!, addDays(today, 7), addDays(today, 11), 'Koulutus')
  leave(crew.sanna, dayOf(yearOf(today) + 1, 7, 5), dayOf(yearOf(today) + 1, 7, 30), 'Kesäloma')
  const [from, to] = [addDays(today, -2), addDays(today, 5)]
  const absenceId = leave(covered!, from, to, 'Vuosiloma')
  standIn(place, newId, { absenceId, away: covered!, by: heidi!, from, to })
}

function standIn(
  { sheet, frame, crew }: Place,
  newId: () => string,
  c: { absenceId: string; away: Worker; by: Worker; from: Day; to: Day },
): void {
  const theirs = (row: Row) =>
    row['worker_id'] === c.away.workerId && row['end_date'] === null && row['restricted'] !== true
  const open = new Set(
    sheet.rows['families.family'].filter(({ phase }) => phase !== 'closed').map((row) => row['family_id']),
  )
  const rows = sheet.rows['families.assignment'].filter((row) => theirs(row) && open.has(row['family_id'])).slice(0, 4)
  const coordinator = crew.coordinators[0]!
  const batchId = newId()
  sheet.add('families.batch', {
    batch_id: batchId,
    kind: 'cover',
    note: 'Vuosiloma',
    start_date: c.from,
    end_date: c.to,
    made_by: coordinator.accountId,
    created_at: at(c.from, '09:00'),
  })
  for (const row of rows) {
    const scope = { family_id: row['family_id'], unit_id: row['unit_id'], restricted: row['restricted'] }
    const role = row['role'] as 'named_worker'
    const circleId = newId()
    sheet.add(
      'trust.circle',
      {
        circle_id: circleId,
        account_id: c.by.accountId,
        person_id: null,
        organisation_id: frame.organisationIds[c.by.organisation],
        role,
        read_parts: CIRCLE_PARTS[role].read,
        write_parts: CIRCLE_PARTS[role].write,
        basis: 'statute',
        valid_from: at(c.from, '09:00'),
        valid_to: at(addDays(c.to, 1), '00:00'),
        created_by: coordinator.accountId,
      },
      scope,
    )
    sheet.add(
      'families.cover',
      {
        cover_id: newId(),
        batch_id: batchId,
        absence_id: c.absenceId,
        assignment_id: row['assignment_id'],
        circle_id: circleId,
        role,
        for_worker_id: c.away.workerId,
        worker_id: c.by.workerId,
        start_date: c.from,
        end_date: c.to,
        created_by: coordinator.accountId,
        created_at: at(c.from, '09:00'),
      },
      scope,
    )
    sheet.add(
      'families.handover',
      {
        handover_id: newId(),
        from_worker_id: c.away.workerId,
        to_worker_id: c.by.workerId,
        text: 'Sovitut tapaamiset pidetään. Muut asiat odottavat paluutani, jollei perhe itse ota yhteyttä.',
        created_by: c.away.accountId,
        author: c.away.name,
        created_at: at(c.from, '09:00'),
      },
      scope,
    )
  }
}
