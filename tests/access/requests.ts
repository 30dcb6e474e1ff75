// A minimal valid request for every operation, addressed to the family (or row) that the matrix asks about.
import { newId } from '../support/county.ts'
import type { Actor } from './actors.ts'
import { NAMES, type Variant } from './records.ts'
import type { Family, World } from './world.ts'

export type Request = {
  readonly params?: Record<string, string>
  readonly query?: Record<string, string>
  readonly body?: unknown
  /** A form with these fields and a small file. */
  readonly form?: Record<string, string>
}

type Make = (at: { world: World; family: Family; actor: Actor }) => Request

/** The key of a row of the addressed family. */
function keyOf(world: World, family: Family, table: string, variant: Variant, column: string): string {
  const row = world.rows.find((r) => r.table === table && r.family === family && r.variant === variant)
  if (row === undefined) throw new Error(`the world has no ${variant} row of ${table}`)
  return String(row.id[column])
}

const personsOf = (family: Family, variant: Variant): string[] => NAMES[variant].map((key) => family.persons[key])

const ofFamily =
  (more: (at: Parameters<Make>[0]) => Request = () => ({})): Make =>
  (at) => {
    const { params, ...rest } = more(at)
    return { params: { familyId: at.family.familyId, ...params }, ...rest }
  }

const ofContact =
  (body?: (at: Parameters<Make>[0]) => unknown): Make =>
  (at) => ({ params: { contactId: at.world.contactId }, ...(body === undefined ? {} : { body: body(at) }) })

/** A row of the service that the actor's organisation gives. */
const ownServiceOf = (actor: Actor): Variant => (actor.organisation === 'partner' ? 'partner-service' : 'mother-child')

const aMember = () => ({
  personId: newId(),
  givenName: 'Uusi',
  surname: 'Tulija',
  bornOn: '2020-01-01',
  relation: 'child',
})

const ofOrganisation =
  (body?: unknown): Make =>
  ({ world }) => ({ params: { organisationId: world.quiet }, ...(body === undefined ? {} : { body }) })
const ofWorker =
  (body?: (world: World) => unknown): Make =>
  ({ world }) => ({ params: { workerId: world.spare.workerId }, ...(body === undefined ? {} : { body: body(world) }) })
const ofService =
  (body?: unknown, params: Record<string, string> = {}): Make =>
  ({ world }) => ({ params: { serviceId: world.serviceId, ...params }, ...(body === undefined ? {} : { body }) })

const ofImport: Make = ({ world }) => ({ params: { runId: world.importId } })

const FROM = '2026-01-01'

export const REQUESTS: Readonly<Record<string, Make>> = {
  'organisations.listAreas': () => ({}),
  'organisations.listMunicipalities': () => ({}),
  'organisations.listOrganisations': () => ({}),
  'organisations.getOrganisation': ofOrganisation(),
  'organisations.createOrganisation': () => ({ body: { organisationId: newId(), name: 'Uusi', sector: 'ngo' } }),
  'organisations.changeOrganisation': ofOrganisation({ name: 'Nimi', sector: 'ngo', startDate: FROM, revision: 1 }),
  'organisations.listUnits': () => ({}),
  'organisations.getUnit': ({ world }) => ({ params: { unitId: String(world.unitA) } }),
  'organisations.createUnit': ({ world }) => ({ body: { organisationId: world.county, name: 'Uusi yksikkö' } }),
  'organisations.changeUnit': ({ world }) => ({
    params: { unitId: String(world.unitA) },
    body: { name: 'Perhekeskus', startDate: FROM, revision: 1 },
  }),
  'organisations.listWorkers': () => ({ query: { q: 'varahenkilö' } }),
  'organisations.getWorker': ofWorker(),
  'organisations.createWorker': ({ world }) => ({
    body: {
      workerId: newId(),
      organisationId: world.county,
      givenName: 'Uusi',
      surname: 'Työntekijä',
      languages: ['fi'],
    },
  }),
  'organisations.changeWorker': ofWorker((world) => ({
    organisationId: world.county,
    givenName: 'Testi',
    surname: 'Työntekijä',
    languages: ['fi'],
    startDate: FROM,
    revision: 1,
  })),
  'organisations.giveRole': ofWorker((world) => ({ unitId: world.unitB, role: 'family_worker' })),
  'organisations.endRole': ofWorker((world) => ({
    unitId: world.unitA,
    role: 'family_partner',
    startDate: world.today,
    endDate: world.today,
  })),
  'network.listServices': () => ({}),
  'network.getService': ofService(),
  'network.listUnitCosts': ofService(),
  'network.createService': ({ world }) => ({
    body: { serviceId: newId(), organisationId: world.county, code: 'uusi', name: 'Uusi palvelu', level: 'early' },
  }),
  'network.changeService': ofService({ code: 'muu', name: 'Perhetyö', level: 'early', startDate: FROM, revision: 1 }),
  'network.setUnitCost': ofService({ unit: 'hour', cents: 100, source: 'Arvio', revision: 1 }, { year: '2026' }),
  'trust.me': () => ({}),
  'trust.setPreferences': () => ({ body: { theme: 'dark' } }),
  'trust.listSessions': () => ({}),
  'trust.endSession': ({ actor }) => ({ params: { ref: actor.tokenHash.subarray(0, 8).toString('hex') } }),
  'trust.listDrafts': () => ({}),
  'trust.getDraft': () => ({ params: { key: 'note' } }),
  'trust.keepDraft': () => ({ params: { key: 'note' }, body: { content: { text: 'kesken' } } }),
  'trust.dropDraft': () => ({ params: { key: 'note' } }),
  'trust.declareRelative': ofFamily(({ family }) => ({ body: { personId: family.persons.father } })),
  'trust.openWithPurpose': ofFamily(() => ({ body: { purpose: 'Laadun seuranta tästä työstä' } })),
  'trust.breakGlass': ({ family }) => ({
    body: { familyId: family.familyId, code: 'childs_safety', text: 'Lapsi yksin ulkona yöllä' },
  }),
  'trust.listBreakGlass': () => ({}),
  'trust.reviewBreakGlass': ({ world }) => ({
    params: { circleId: world.breakGlassId },
    body: { outcome: 'justified', note: 'Hätä oli todellinen.' },
  }),
  'trust.familyLog': ofFamily(() => ({ query: { limit: '5' } })),
  'trust.familyCircle': ofFamily(),
  'trust.listAccounts': () => ({}),
  'trust.createAccount': ({ world }) => ({
    body: {
      accountId: newId(),
      workerId: world.newcomer,
      email: 'uusi@esimerkki.example',
      password: 'pitkä salasana 12',
    },
  }),
  'trust.disableAccount': ({ world }) => ({ params: { accountId: world.spare.accountId } }),
  'families.createContact': ({ world }) => ({
    body: {
      contactId: newId(),
      unitId: world.unitA,
      channel: 'phone',
      contactedBy: 'parent',
      contactName: 'Yhteydenottaja',
      consentBasis: 'own_contact',
      ownWords: 'Apua arkeen',
    },
  }),
  'families.listContacts': () => ({}),
  'families.getContact': ofContact(),
  'families.decideUrgency': ofContact(() => ({ urgency: 'days', reason: 'Ei välitöntä vaaraa', revision: 1 })),
  'families.decideContact': ofContact(() => ({ outcome: 'guidance', reason: 'Neuvottu', revision: 1 })),
  'families.openFamilyFromContact': ofContact(({ world }) => ({
    familyId: newId(),
    unitId: world.unitA,
    name: 'Uusi perhe',
    members: [aMember()],
  })),
  'families.search': () => ({ body: { query: 'lintula', limit: 50 } }),
  'families.getFamily': ofFamily(),
  'families.getDetails': ofFamily(),
  'families.addDetail': ofFamily(({ family }) => ({
    body: { detailId: newId(), personId: family.persons.father, kind: 'phone', value: '040 000 0000' },
  })),
  'families.addMember': ofFamily(() => ({ body: aMember() })),
  'families.setSafetyBan': ofFamily(({ family }) => ({
    params: { personId: family.persons.father },
    body: { on: true },
  })),
  'families.assign': ofFamily(({ world }) => ({
    body: { assignmentId: newId(), role: 'named_worker', workerId: world.spare.workerId },
  })),
  'families.waiveNamedWorker': ofFamily(() => ({
    body: { ground: 'manifestly_unnecessary', explanation: 'Muu vastuutyöntekijä on jo' },
  })),
  'families.movePhase': ofFamily(() => ({ body: { to: 'change', revision: 1 } })),
  'families.getEnding': ofFamily(),
  'families.saveEnding': ofFamily(() => ({
    body: {
      goalsReviewedOn: null,
      servicesHaveOwnersOn: null,
      wayBackAgreed: null,
      endCheck: null,
      closingNote: null,
      followUpOn: null,
      revision: 1,
    },
  })),
  'families.doTask': ofFamily(({ world, family }) => ({
    params: { taskId: keyOf(world, family, 'families.task', 'mother-child', 'task_id') },
    body: { outcome: 'Tehty' },
  })),
  'assessment.getAssessment': ofFamily(),
  'assessment.listNeeds': ofFamily(),
  'assessment.saveAssessment': ofFamily(({ world, family }) => ({
    body: {
      assessmentId: keyOf(world, family, 'assessment.assessment', 'mother-child', 'assessment_id'),
      personIds: personsOf(family, 'mother-child'),
      strengths: 'Huumori',
      situation: '',
      professionalView: '',
      earlierServices: '',
      revision: 1,
    },
  })),
  'assessment.saveNeed': ofFamily(({ family }) => ({
    params: { needId: newId() },
    body: {
      personIds: personsOf(family, 'mother-child'),
      ownWords: 'Rauhalliset illat',
      saidBy: null,
      professionalView: '',
      recognisedBy: 'family',
      wantsHelp: 'yes',
      domain: 'everyday_life',
      revision: 0,
    },
  })),
  'assessment.recordOpinion': ofFamily(({ family }) => ({
    body: {
      opinionId: newId(),
      personId: family.persons.child,
      heardOn: '2026-11-01',
      way: 'Leikin lomassa',
      content: 'Haluaisi nähdä isän useammin',
    },
  })),
  'measures.listChecks': ofFamily(),
  'measures.answerCheck': ofFamily(({ family, actor }) => ({
    body: {
      answerId: newId(),
      personId: family.persons[actor.self ?? 'mother'],
      point: 'follow_up',
      items: { life: 6 },
    },
  })),
  'engagement.today': () => ({}),
  'engagement.worklist': () => ({ query: { scope: 'unit' } }),
  'engagement.listMeetings': ofFamily(),
  'engagement.planMeeting': ofFamily(({ family }) => ({
    body: { meetingId: newId(), startsAt: '2026-12-15T08:00:00.000Z', personIds: [family.persons.child] },
  })),
  'engagement.markMeeting': ofFamily(({ world, family, actor }) => ({
    params: { meetingId: keyOf(world, family, 'engagement.meeting', ownServiceOf(actor), 'meeting_id') },
    body: { markId: newId(), state: 'cancelled', reason: 'family_ill', revision: 1 },
  })),
  'engagement.listNotes': ofFamily(),
  'engagement.writeNote': ofFamily(({ family }) => ({
    body: { noteId: newId(), personIds: [family.persons.child], text: 'Leikittiin ja juteltiin.' },
  })),
  'engagement.listSignals': ofFamily(),
  'engagement.raiseSignal': ofFamily(() => ({ body: { signalId: newId(), text: 'Tämä ei auta.' } })),
  'engagement.answerSignal': ofFamily(({ world, family }) => ({
    params: { signalId: keyOf(world, family, 'engagement.signal', 'mother-child', 'signal_id') },
    body: { answer: 'Vaihdettiin aikaa' },
  })),
  'engagement.packageOverTime': ofFamily(),
  'lifecycle.createImport': () => ({ form: { runId: newId(), kind: 'clients' } }),
  'lifecycle.listImports': () => ({}),
  'lifecycle.getImport': ofImport,
  'lifecycle.refusedRows': ofImport,
  // Somebody else brought it: both locks are passed, then the rule says so.
  'lifecycle.dismissImport': ofImport,
  'lifecycle.exportFamily': ofFamily(),
  'plans.getPlan': ofFamily(),
  'plans.getVersion': ofFamily(({ world, family }) => ({
    params: { versionId: keyOf(world, family, 'plans.version', 'mother-child', 'version_id') },
  })),
  'plans.compareVersions': ofFamily(({ world, family }) => ({
    query: {
      from: keyOf(world, family, 'plans.version', 'mother-child', 'version_id'),
      to: keyOf(world, family, 'plans.version', 'draft', 'version_id'),
    },
  })),
  // There is a draft: both locks are passed, then the rule says so.
  'plans.openDraft': ofFamily(({ family }) => ({
    body: { versionId: newId(), personIds: personsOf(family, 'mother-child') },
  })),
  'plans.saveDraft': ofFamily(({ world, family }) => ({
    body: {
      versionId: keyOf(world, family, 'plans.version', 'draft', 'version_id'),
      content: {
        personIds: personsOf(family, 'mother-child'),
        goals: [],
        services: [],
        meetingFrequency: '',
        reviewBy: null,
        dissentingViews: '',
      },
      revision: 1,
    },
  })),
  'plans.discardDraft': ofFamily(),
  'plans.agree': ofFamily(({ world, family }) => ({
    body: {
      versionId: keyOf(world, family, 'plans.version', 'draft', 'version_id'),
      revision: 1,
      agreements: [{ personId: family.persons.mother, manner: 'agreed' }],
    },
  })),
  'plans.markStep': ofFamily(({ world, family }) => ({
    params: { stepId: keyOf(world, family, 'plans.step', 'mother-child', 'step_id') },
    body: { done: true, revision: 1 },
  })),
  'plans.getPackage': ofFamily(),
  'plans.orderService': ofFamily(({ world, family }) => ({
    body: { courseId: newId(), serviceId: world.serviceId, personIds: personsOf(family, 'mother-child') },
  })),
  'plans.changeCourse': ofFamily(({ world, family }) => ({
    params: { courseId: keyOf(world, family, 'plans.course', 'mother-child', 'course_id') },
    body: { change: 'start', on: '2026-03-01', revision: 1 },
  })),
  'plans.recordBenefit': ofFamily(({ world, family }) => ({
    params: { courseId: keyOf(world, family, 'plans.course', 'mother-child', 'course_id') },
    body: { benefitId: newId(), personId: family.persons.mother, askedOn: '2026-11-01', value: 4 },
  })),
}

/** Operations that pass both locks and are then refused by a rule in the world's state, with its word; everything else answers 200. */
export const RULE_SAYS: Readonly<Record<string, string>> = {
  'plans.openDraft': 'plans.draft-already',
  'lifecycle.dismissImport': 'lifecycle.run-not-finished',
}
