// Parts of plans that families let organisations see.
import type { Day } from '#kit/day.ts'
import type { PlanContent } from '#rooms/plans/model.ts'
import { personsOfParts, sharedParts, type Selection } from '#rooms/plans/rules/sharing.ts'
import { type OrganisationKey, SERVICES } from './catalogue.ts'
import type { Life } from './life.ts'
import type { Course } from './package.ts'
import { at } from './sheet.ts'

type VersionOf = { readonly versionId: string; readonly content: PlanContent; readonly episode: number }

/** One goal with whoever outside the county gives a service now: half of the families that go on together. */
export function shareParts(
  life: Life,
  version: VersionOf & { readonly on: Day },
  courses: readonly Course[],
  by: readonly string[],
): void {
  const random = life.random.fork('sharing')
  const goal = version.content.goals[0]
  // Who signs in as a family member in the demo sees what sharing looks like.
  const shown = life.familyAccountId !== null
  if (by.length === 0 || goal === undefined || !(random.chance(0.5) || shown)) return
  const outside = courses.filter(
    ({ endedOn, orderedOn, worker }) =>
      endedOn === null &&
      orderedOn <= version.on &&
      worker !== null &&
      ['partner_worker', 'volunteer'].includes(worker.role),
  )
  const receivers = new Set(outside.slice(0, 2).map(({ service }): OrganisationKey => SERVICES[service].by))
  if (shown && receivers.size === 0) receivers.add('young')
  // A young person sees what is about them alone.
  const own = version.content.goals.find(({ personIds }) => personIds.length === 1 && by.includes(personIds[0]!))
  for (const to of receivers)
    writeSharing(life, version, {
      to,
      chosen: { goalIds: [(shown && own ? own : goal).goalId], serviceIds: [] },
      by,
      manner: 'in_person',
      on: version.on,
      endedOn: null,
      note: '',
    })
}

export function writeSharing(
  life: Life,
  { versionId, content, episode }: VersionOf,
  s: {
    to: OrganisationKey
    chosen: Selection
    by: readonly string[]
    manner: string
    on: Day
    endedOn: Day | null
    note: string
  },
): void {
  const { add, newId, partner, county } = life
  add('plans.sharing', {
    sharing_id: newId(),
    organisation_id: county.frame.organisationIds[s.to],
    version_id: versionId,
    episode,
    person_ids: personsOfParts(content, s.chosen),
    goal_ids: s.chosen.goalIds,
    service_ids: s.chosen.serviceIds,
    content: sharedParts(content, s.chosen),
    consented_by: s.by,
    manner: s.manner,
    consented_on: s.on,
    note: s.note,
    ended_on: s.endedOn,
    ended_why: s.endedOn === null ? null : 'withdrawn',
    ended_by: s.endedOn === null ? null : partner.accountId,
    created_by: partner.accountId,
    created_at: at(s.on, '14:10'),
  })
}
