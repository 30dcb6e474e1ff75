// The oracle: who may do what, written from the house's rules in its own words and sharing no code with what it judges.
// A new action needs a line in ACTIONS; a new operation whose row can be out of reach although the action is permitted needs one in ROWS.
import type { Role } from '#kit/access.ts'
import type { CircleFact, CircleName, Situation } from './actors.ts'
import type { Part } from './records.ts'
import type { FamilyKey, PersonKey } from './world.ts'

/** What a client relationship brings along, by role in the circle. */
const CIRCLE: Readonly<Record<CircleName, { reads: string; writes: string }>> = {
  family_partner: {
    reads: 'basic contact protected plan wellbeing notes needs log',
    writes: 'basic contact plan wellbeing notes needs',
  },
  named_worker: {
    reads: 'basic contact protected plan wellbeing notes needs log',
    writes: 'basic contact plan wellbeing notes needs',
  },
  child_social_worker: {
    reads: 'basic contact protected plan wellbeing notes needs log',
    writes: 'basic contact plan wellbeing notes needs',
  },
  // No place clues under a ban.
  family_worker: { reads: 'basic contact plan notes needs', writes: 'notes' },
  // No addresses at all.
  psychologist: { reads: 'basic plan wellbeing notes needs', writes: 'notes' },
  // Its own service and nothing else.
  partner_worker: { reads: 'service', writes: 'service' },
  volunteer: { reads: 'service', writes: '' },
  purpose: { reads: 'basic plan wellbeing notes needs log', writes: '' },
  break_glass: { reads: 'basic contact protected plan wellbeing notes needs', writes: '' },
  // Person by person.
  family_adult: { reads: 'basic plan wellbeing notes needs log', writes: '' },
  young_person: { reads: 'basic plan wellbeing notes needs log', writes: '' },
}

export function partsOf(circle: CircleFact, may: 'reads' | 'writes'): readonly Part[] {
  if (may === 'writes' && circle.persons !== undefined) return []
  const own = may === 'reads' ? circle.read : circle.write
  return own ?? (CIRCLE[circle.role][may].split(' ').filter(Boolean) as Part[])
}

/** The relationship that counts: in force, to this family, no own relative in it. */
export const circlesOf = (who: Situation, family: FamilyKey = who.target): readonly CircleFact[] =>
  who.denied && family === who.target
    ? []
    : who.circle.filter((circle) => circle.state === 'in-force' && circle.family === family)

const UNIT_A: readonly FamilyKey[] = ['target', 'neighbour', 'banned']

/** Supervisors and coordinators list the families of their unit, never a restricted one. */
export function unitRolesOf(who: Situation, family: FamilyKey = who.target): readonly ('supervisor' | 'coordinator')[] {
  if (who.denied && family === who.target) return []
  const inUnit =
    who.county === 98
      ? family === 'foreign' && who.unit === 'A'
      : (who.unit === 'A' ? UNIT_A : ['far']).includes(family)
  return inUnit ? (['supervisor', 'coordinator'] as const).filter((role) => who.roles.includes(role)) : []
}

export const sees = (who: Situation, family: FamilyKey): boolean =>
  who.session === 'alive' && (circlesOf(who, family).length > 0 || unitRolesOf(who, family).length > 0)

type Rule = {
  /** In words, for the reader. */
  readonly says: string
  readonly everyone?: true
  readonly roles?: readonly Role[]
  readonly unit?: readonly ('supervisor' | 'coordinator')[]
  /** A client relationship that reads or writes one of these parts. */
  readonly reads?: readonly Part[]
  readonly writes?: readonly Part[]
  /** A family member with this part in reach does it for oneself. */
  readonly oneself?: Part
  /** Only in these roles of the circle. */
  readonly as?: readonly CircleName[]
}

const LEADS: readonly CircleName[] = ['family_partner', 'named_worker', 'child_social_worker']
const WORKERS: readonly Role[] = [
  'family_partner',
  'social_worker',
  'family_worker',
  'psychologist',
  'coordinator',
  'supervisor',
  'partner_worker',
  'volunteer',
  'analyst',
  'data_protection_officer',
  'administrator',
]
const INTAKE: readonly Role[] = ['family_partner', 'social_worker', 'family_worker', 'coordinator', 'supervisor']

const PROFESSIONALS = WORKERS.filter((role) => role !== 'volunteer')

export const ACTIONS: Readonly<Record<string, Rule>> = {
  'organisations.read-codes': { says: 'Everyone signed in; no client data.', everyone: true },
  'organisations.read': { says: 'Everyone at work; no client data.', roles: WORKERS },
  'organisations.administer': { says: 'Administrator.', roles: ['administrator'] },
  'network.read': { says: 'Everyone signed in; no client data.', everyone: true },
  'network.read-costs': { says: 'Professionals: a price is not shown to who chooses help.', roles: PROFESSIONALS },
  'network.administer': { says: 'Administrator.', roles: ['administrator'] },
  'trust.sign-in': { says: 'Anyone, before there is a session.' },
  'trust.use-own-session': { says: 'Everyone, for oneself.', everyone: true },
  'trust.keep-drafts': { says: 'Everyone keeps what they have typed.', everyone: true },
  'trust.declare-relative': { says: 'Everyone at work may close a family to themselves.', roles: WORKERS },
  'trust.open-with-purpose': { says: "A supervisor of the family's unit.", unit: ['supervisor'] },
  'trust.break-glass': {
    says: 'Those who meet families at work.',
    roles: ['family_partner', 'social_worker', 'family_worker', 'psychologist', 'supervisor'],
  },
  'trust.review-break-glass': {
    says: 'Supervisor and data-protection officer.',
    roles: ['supervisor', 'data_protection_officer'],
  },
  'trust.read-log': { says: 'Those with the log in reach.', reads: ['log'], roles: ['data_protection_officer'] },
  'trust.read-circle': { says: 'Those who reach the family.', reads: ['basic'], unit: ['supervisor', 'coordinator'] },
  'trust.manage-accounts': { says: 'Administrator: people, never families.', roles: ['administrator'] },
  'families.take-contact': { says: 'Intake.', roles: INTAKE },
  'families.read-contacts': { says: 'Intake.', roles: INTAKE },
  'families.decide-contact': {
    says: 'Intake, except the family worker.',
    roles: ['family_partner', 'social_worker', 'coordinator', 'supervisor'],
  },
  'families.search': {
    says: 'Those who have families or lists of families.',
    roles: [...INTAKE, 'psychologist'],
  },
  'families.open': { says: 'Those who reach the family.', reads: ['basic'], unit: ['supervisor', 'coordinator'] },
  'families.read-details': { says: 'Those to whom addresses belong.', reads: ['contact'] },
  'families.change-members': { says: 'Who leads the work.', writes: ['basic'] },
  'families.change-details': { says: 'Who leads the work.', writes: ['contact'] },
  'families.assign': { says: "The unit's supervisor or coordinator.", unit: ['supervisor', 'coordinator'] },
  'families.move-phase': { says: 'Who leads the work.', writes: ['basic'], as: LEADS },
  'families.read-ending': { says: 'Those with the plan in reach.', reads: ['plan'] },
  'families.write-ending': { says: 'Who leads the work.', writes: ['plan'], as: LEADS },
  'families.do-task': { says: 'Who leads the work.', writes: ['basic'] },
  'assessment.read': { says: 'Those with needs in reach.', reads: ['needs'] },
  'assessment.read-needs': { says: 'And the coordinator, without notes.', reads: ['needs'], unit: ['coordinator'] },
  'assessment.write': { says: 'Who assesses.', writes: ['needs'] },
  'measures.read-checks': { says: 'Those with wellbeing in reach.', reads: ['wellbeing'] },
  'measures.answer-check': {
    says: 'A worker writes down what somebody answers; a family member answers for oneself.',
    writes: ['wellbeing'],
    oneself: 'wellbeing',
  },
  'engagement.read-meetings': { says: 'Those who reach the family, or the own service.', reads: ['basic', 'service'] },
  'engagement.plan-meeting': { says: 'Who leads the work, or gives the service.', writes: ['basic', 'service'] },
  'engagement.mark-meeting': { says: 'Who leads the work, or gives the service.', writes: ['basic', 'service'] },
  'engagement.read-notes': { says: 'Those with notes in reach, or of the own service.', reads: ['notes', 'service'] },
  'engagement.write-note': { says: 'Those who work with the family.', writes: ['notes', 'service'] },
  'engagement.read-signals': {
    says: 'Workers with the plan in reach; the family said it itself.',
    reads: ['plan'],
    as: [...LEADS, 'family_worker', 'psychologist', 'purpose', 'break_glass'],
  },
  'engagement.raise-signal': { says: 'Who leads the work, and the family itself.', writes: ['plan'], oneself: 'plan' },
  'engagement.answer-signal': { says: 'Who leads the work.', writes: ['plan'] },
  'engagement.read-package': { says: 'The plan, or the own service.', reads: ['plan', 'service'] },
  'engagement.today': { says: 'Everyone at work, for oneself.', roles: WORKERS },
  'engagement.worklist': { says: 'Those who have families or lists of families.', roles: [...INTAKE, 'psychologist'] },
  'lifecycle.import': { says: 'Administrator: takes in, reads no family.', roles: ['administrator'] },
  'lifecycle.export-family': { says: 'Who leads the work.', reads: ['basic'], as: LEADS },
  'plans.read': { says: 'Those with the plan in reach.', reads: ['plan'] },
  'plans.edit': { says: 'Who leads the work.', writes: ['plan'] },
  'plans.agree': { says: 'Who leads the work.', writes: ['plan'], as: LEADS },
  'plans.do-step': { says: 'Who leads the work.', writes: ['plan'] },
  'plans.read-package': { says: 'The plan, or the own service.', reads: ['plan', 'service'] },
  'plans.order-service': { says: 'Who leads the work.', writes: ['plan'] },
  'plans.record-benefit': { says: 'Who follows wellbeing.', writes: ['wellbeing'] },
}

const ofThisCounty = (who: Situation): boolean => who.county === 99
/** The request names something of this county in a field of its body: elsewhere the field is at fault. */
const inField = (who: Situation): boolean | 422 => (who.county === 99 ? true : 422)

/** Rows that may be out of reach although the action is permitted; true where the row is there for the one who asks. */
const ROWS: Readonly<Record<string, (who: Situation) => boolean | 422>> = {
  'organisations.getOrganisation': ofThisCounty,
  'organisations.changeOrganisation': ofThisCounty,
  'organisations.createUnit': inField,
  // The other county has a unit of the same number: its own is there for it.
  'organisations.createWorker': inField,
  'organisations.getWorker': ofThisCounty,
  'organisations.changeWorker': inField,
  'organisations.giveRole': ofThisCounty,
  'organisations.endRole': inField,
  'network.getService': ofThisCounty,
  'network.createService': inField,
  'network.changeService': ofThisCounty,
  'network.setUnitCost': ofThisCounty,
  // A contact that is not yet a family: the lists of its unit, and who wrote it down.
  'families.getContact': (who) => listsContacts(who),
  'families.decideUrgency': (who) => listsContacts(who),
  'families.decideContact': (who) => listsContacts(who),
  'families.openFamilyFromContact': (who) => listsContacts(who),
  'trust.createAccount': (who) => who.county === 99,
  'trust.disableAccount': (who) => who.county === 99,
  // A family of another county is not there; an own relative's family neither.
  'trust.breakGlass': (who) => who.county === 99 && !who.denied,
  // The data-protection officer, and the unit's supervisor.
  'trust.reviewBreakGlass': (who) =>
    who.county === 99 &&
    !(who.denied && who.target === 'target') &&
    (who.roles.includes('data_protection_officer') || (who.roles.includes('supervisor') && who.unit === 'A')),
  'lifecycle.getImport': ofThisCounty,
  'lifecycle.refusedRows': ofThisCounty,
  'lifecycle.dismissImport': ofThisCounty,
  'plans.getVersion': (who) => reachesAll(who, ['mother', 'child']),
  'plans.compareVersions': (who) => reachesAll(who, ['mother', 'child']),
  // The course is part of the plan.
  'plans.recordBenefit': (who) => reads(who, 'plan'),
}

const listsContacts = (who: Situation): boolean =>
  who.county === 99 && who.unit === 'A' && (who.roles.includes('supervisor') || who.roles.includes('coordinator'))

const reads = (who: Situation, part: Part): boolean => circlesOf(who).some((c) => partsOf(c, 'reads').includes(part))

const reachesAll = (who: Situation, persons: readonly PersonKey[]): boolean =>
  circlesOf(who).some((circle) => circle.persons === undefined || persons.every((key) => circle.persons!.includes(key)))

export type Expected = 'done' | 401 | 403 | 404 | 422

export function expected(
  operation: { operationId: string; action: string; ofFamily: boolean },
  who: Situation,
): Expected {
  const rule = ACTIONS[operation.action]
  if (rule === undefined)
    throw new Error(
      `${operation.action} has no line in tests/access/oracle.ts: add to ACTIONS who may do it, from the rules of the house`,
    )
  if (who.session !== 'alive') return 401
  if (!permits(rule, who)) return operation.ofFamily && !sees(who, who.target) ? 404 : 403
  const there = ROWS[operation.operationId]?.(who) ?? true
  return there === true ? 'done' : there === false ? 404 : there
}

function permits(rule: Rule, who: Situation): boolean {
  if (rule.everyone) return true
  if (rule.roles?.some((role) => who.roles.includes(role))) return true
  if (rule.unit?.some((role) => unitRolesOf(who).includes(role))) return true
  const circles = circlesOf(who)
  if (
    rule.oneself !== undefined &&
    circles.some(
      (circle) =>
        (circle.role === 'family_adult' || circle.role === 'young_person') &&
        partsOf(circle, 'reads').includes(rule.oneself!),
    )
  )
    return true
  const asked = (may: 'reads' | 'writes') =>
    (rule[may] ?? []).some((part) => circles.some((circle) => partsOf(circle, may).includes(part)))
  const inRole = rule.as === undefined || circles.some((circle) => rule.as!.includes(circle.role))
  return inRole && (asked('reads') || asked('writes'))
}
