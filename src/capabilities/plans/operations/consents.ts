// Consent to a joint plan: which kind of plan this is and why, recording answers, withdrawing them.
import { refused } from '#kit/result.ts'
import type { Day } from '#kit/day.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { Read } from '#platform/sql.ts'
import type { contract } from '../contract.ts'
import { endSharingsOf } from './sharing.ts'
import * as q from '../queries/consents.ts'
import { areMembers, findVersion, listVersions, type VersionRow } from '../queries/versions.ts'
import {
  agenciesOf,
  answersOneself,
  consentOfAll,
  consentOfPerson,
  mayAgreeJointPlan,
  planKind,
  whoMustConsent,
  withdrawnSince,
} from '../rules/joint-plan.ts'

type Contract = typeof contract
type Facts = { several: boolean; consents: q.ConsentOf[]; birthdays: { personId: string; bornOn: Day | null }[] }

const factsOf = async (db: Read, familyId: string): Promise<Facts> => ({
  several: await q.needsSeveral(db, familyId),
  consents: await q.listConsents(db, familyId),
  birthdays: await q.listBirthdays(db, familyId),
})

function judged({ several, consents, birthdays }: Facts, version: Pick<VersionRow, 'personIds' | 'content'>, on: Day) {
  const agencies = agenciesOf(version.content)
  const must = whoMustConsent(
    version.personIds.map(
      (personId) => birthdays.find((each) => each.personId === personId) ?? { personId, bornOn: null },
    ),
    on,
  )
  return {
    agencies,
    must,
    facts: { needsSeveralAgencies: several || agencies.length > 1, consent: consentOfAll(consents, must) },
  }
}

/** May the draft be agreed as it wishes to be: a joint plan asks for several agencies and everybody's consent. */
export async function mayBeJoint(db: Read, familyId: string, draft: VersionRow, today: Day) {
  return mayAgreeJointPlan(judged(await factsOf(db, familyId), draft, today).facts)
}

/** Whether the next draft goes on as joint: the plan in force is, and consent stands. */
export async function goesOnJoint(db: Read, familyId: string, agreed: VersionRow | null, today: Day): Promise<boolean> {
  return agreed !== null && agreed.joint && (await mayBeJoint(db, familyId, agreed, today)).ok
}

/** From when a version agreed as joint is a simple plan, or null. */
export async function jointUntil(db: Read, familyId: string, version: VersionRow, today: Day): Promise<Day | null> {
  const facts = await factsOf(db, familyId)
  const { must, facts: found } = judged(facts, version, today)
  return planKind(version.joint, found).why === 'withdrawn' ? withdrawnSince(facts.consents, must) : null
}

export const listConsents: Operation<Contract['listConsents']> = async ({ db, today }, { params: { familyId } }) => {
  const facts = await factsOf(db, familyId)
  const heads = await listVersions(db, familyId)
  const kindOf = async (state: VersionRow['state']) => {
    const head = heads.find((version) => version.state === state)
    const version = head === undefined ? null : await findVersion(db, familyId, head.versionId)
    if (version === null) return null
    const { agencies, must, facts: found } = judged(facts, version, today)
    const kind = planKind(version.joint, found)
    return {
      ...kind,
      agencies,
      asked: must.map((personId) => ({ personId, state: consentOfPerson(facts.consents, personId) })),
      since: kind.why === 'withdrawn' ? withdrawnSince(facts.consents, must) : null,
    }
  }
  return {
    multiAgency: facts.several,
    agreed: await kindOf('agreed'),
    draft: await kindOf('draft'),
    consents: facts.consents,
  }
}

export const recordConsent: Operation<Contract['recordConsent']> = async (
  { db, today, discloses },
  { params: { familyId }, body },
) => {
  const on = body.askedOn ?? today
  if (on > today) return refused('plans.consent-not-yet', 'askedOn')
  if (!(await areMembers(db, familyId, [body.personId]))) return refused('plans.person-not-member', 'personId')
  if (!(await areMembers(db, familyId, [body.saidBy]))) return refused('plans.person-not-member', 'saidBy')
  const birthdays = await q.listBirthdays(db, familyId)
  const ofAge = (id: string) => answersOneself(birthdays.find(({ personId }) => personId === id)?.bornOn ?? null, on)
  // Of age one answers oneself; for a younger child somebody of age does.
  if (!ofAge(body.saidBy) || (body.saidBy !== body.personId && ofAge(body.personId)))
    return refused('plans.consent-of-another', 'saidBy')
  if (consentOfPerson(await q.listConsents(db, familyId), body.personId) === 'given')
    return refused('plans.consent-already', 'personId')
  discloses([familyId], [body.personId, body.saidBy])
  return (await q.addConsent(db, familyId, { ...body, on })) === 1 ? {} : refused('not-found')
}

export const withdrawConsent: Operation<Contract['withdrawConsent']> = async (
  { db, today, discloses },
  { params: { familyId, consentId }, body },
) => {
  const consent = (await q.listConsents(db, familyId)).find((each) => each.consentId === consentId)
  if (consent === undefined) return refused('not-found')
  const on = body.withdrawnOn ?? today
  if (on > today) return refused('plans.consent-not-yet', 'withdrawnOn')
  if (on < consent.askedOn) return refused('plans.consent-before-given', 'withdrawnOn')
  discloses([familyId], [consent.personId])
  if ((await q.withdrawConsent(db, familyId, consentId, on, body.manner)) === 0)
    return refused('plans.consent-not-standing')
  return { sharingsEnded: await endSharingsOf(db, familyId, consent.personId, on) }
}
