// Past reads, so that a family that asks who has looked gets an answer.
import { addDays, type Day } from '#kit/day.ts'
import type { Life } from './life.ts'
import type { Held } from './meetings.ts'
import type { Course } from './package.ts'
import { at } from './sheet.ts'

const READS = ['families.family-read', 'plans.plan-read', 'plans.package-read', 'assessment.read'] as const

/** The partner looks before meetings; others who work with the family now and then. Only the last months. */
export function noteUses(
  life: Life,
  courses: readonly Course[],
  held: ReadonlyMap<string, readonly Held[]>,
  today: Day,
): void {
  const { county, random, familyId, people, partner, namedWorker } = life
  const since = addDays(today, -150)
  const readers = [partner, namedWorker, ...courses.map(({ worker }) => worker)].filter(
    (worker) => worker !== null && worker.organisation === 'county',
  )
  const days = [...held.values()].flat().filter(({ on, state }) => on >= since && on < today && state === 'held')
  for (const { on } of days) {
    if (!random.chance(0.3)) continue
    const reader = random.weighted(readers.map((worker, i) => [worker!, i === 0 ? 6 : 1] as const))
    county.sheet.add('trust.use_log', {
      log_id: life.newId(),
      at: at(on, random.pick(['07:52', '08:31', '09:14', '12:06', '15:47'])),
      account_id: reader.accountId,
      worker_id: reader.workerId,
      actor: reader.name,
      roles: [reader.role],
      organisation_id: county.frame.organisationIds[reader.organisation],
      event: random.pick(READS),
      kind: 'read',
      basis: 'client-relationship',
      family_ids: [familyId],
      person_ids: people.map((person) => person.personId),
    })
  }
}
