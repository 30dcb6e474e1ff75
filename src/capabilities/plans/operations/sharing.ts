// Parts of the plan shared with organisations: on the family's consent, following the plan, ended when the consent is.
import type { Day } from '#kit/day.ts'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { Read, Write } from '#platform/sql.ts'
import type { contract } from '../contract.ts'
import { listBirthdays } from '../queries/consents.ts'
import * as q from '../queries/sharing.ts'
import { findVersion, listVersions, type VersionRow } from '../queries/versions.ts'
import { answersOneself } from '../rules/joint-plan.ts'
import { consentMissing, isNothing, personsOfParts, sharedParts } from '../rules/sharing.ts'

type Contract = typeof contract

const agreedVersion = async (db: Read, familyId: string): Promise<VersionRow | null> => {
  const head = (await listVersions(db, familyId)).find(({ state }) => state === 'agreed')
  return head === undefined ? null : await findVersion(db, familyId, head.versionId)
}

async function missingOf(db: Read, familyId: string, personIds: readonly string[], by: readonly string[], on: Day) {
  const birthdays = await listBirthdays(db, familyId)
  const of = (personId: string) =>
    birthdays.find((each) => each.personId === personId) ?? { personId, bornOn: null as Day | null }
  return {
    missing: consentMissing(personIds.map(of), by, on),
    tooYoung: by.some((personId) => !answersOneself(of(personId).bornOn, on)),
  }
}

export const listSharings: Operation<Contract['listSharings']> = async ({ db, today }, { params: { familyId } }) => ({
  organisations: await q.listAround(db, familyId, today),
  sharings: await q.listSharings(db, familyId),
})

export const shareParts: Operation<Contract['shareParts']> = async (
  { db, today, discloses },
  { params: { familyId }, body },
) => {
  const version = await agreedVersion(db, familyId)
  if (version === null) return refused('plans.nothing-agreed')
  const on = body.consentedOn ?? today
  if (on > today) return refused('plans.consent-not-yet', 'consentedOn')
  if (!(await q.organisationIsThere(db, body.organisationId)))
    return refused('plans.organisation-not-found', 'organisationId')
  const content = sharedParts(version.content, body)
  if (isNothing(content)) return refused('plans.nothing-to-share', 'goalIds')
  const personIds = personsOfParts(version.content, body)
  const { missing, tooYoung } = await missingOf(db, familyId, personIds, body.consentedBy, today)
  if (missing.length > 0 || tooYoung) return refused('plans.sharing-consent-missing', 'consentedBy')
  await q.endSharings(db, familyId, { organisationId: body.organisationId }, today, 'changed')
  discloses([familyId], [...personIds, ...body.consentedBy])
  return (await q.addSharing(db, familyId, { ...body, versionId: version.versionId, personIds, content, on })) === 1
    ? {}
    : refused('not-found')
}

export const endSharing: Operation<Contract['endSharing']> = async ({ db, today, discloses }, { params, body }) => {
  const { familyId, sharingId } = params
  const sharing = (await q.listSharings(db, familyId)).find((each) => each.sharingId === sharingId)
  if (sharing === undefined) return refused('not-found')
  discloses([familyId], sharing.personIds)
  return (await q.endSharings(db, familyId, { sharingId }, today, body.why)) === 1
    ? {}
    : refused('plans.sharing-ended-already')
}

export const withdrawSharing: Operation<Contract['withdrawSharing']> = async ({ db, today, discloses }, { params }) => {
  const { familyId, sharingId } = params
  const sharing = (await q.listSharings(db, familyId)).find((each) => each.sharingId === sharingId)
  if (sharing === undefined) return refused('not-found')
  const why = await q.withdrawSharing(db, familyId, sharingId, today)
  if (why !== '') return refused(why)
  discloses([familyId], sharing.personIds)
  return {}
}

export const listSharedWithUs: Operation<Contract['listSharedWithUs']> = async ({ db, discloses }, { params }) => {
  const sharings = await q.listSharedWithUs(db, params.familyId)
  // The parts name people by what they do; the log names them by who they are.
  discloses(
    [params.familyId],
    sharings.flatMap(({ personIds }) => personIds),
  )
  return { sharings: sharings.map(({ personIds: _persons, ...rest }) => rest) }
}

/** After a version is agreed: what is shared says what the plan now says; parts that left it, or are now about somebody who has not consented, are shared no more. */
export async function followPlan(db: Write, familyId: string, version: VersionRow, today: Day): Promise<void> {
  for (const sharing of (await q.listSharings(db, familyId)).filter(({ endedOn }) => endedOn === null)) {
    const { sharingId } = sharing
    const content = sharedParts(version.content, sharing)
    const personIds = personsOfParts(version.content, sharing)
    const by = sharing.consentedBy.map(({ personId }) => personId)
    const end = (why: 'left_plan' | 'changed') => q.endSharings(db, familyId, { sharingId }, today, why)
    if (isNothing(content)) await end('left_plan')
    else if ((await missingOf(db, familyId, personIds, by, today)).missing.length > 0) await end('changed')
    else await q.followPlan(db, familyId, { sharingId, versionId: version.versionId, personIds, content })
  }
}

/** Who withdraws consent to the plan with others withdraws it from what was shared on it. */
export const endSharingsOf = (db: Write, familyId: string, personId: string, on: Day): Promise<number> =>
  q.endSharings(db, familyId, { consentedBy: personId }, on, 'withdrawn')
