// A minimal valid request for every operation of plans.
import { newId } from '../../support/county.ts'
import type { Family, World } from '../world.ts'
import { keyOf, ownServiceOf, personsOf, ofFamily, type Make } from './make.ts'

export const PLANS: Readonly<Record<string, Make>> = {
  'plans.getPlan': ofFamily(),
  'plans.getVersion': ofFamily(({ world, family }) => ({
    params: { versionId: keyOf(world, family, 'plans.version', 'mother-child', 'version_id') },
  })),
  'plans.printVersion': ofFamily(({ world, family }) => ({
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
  'plans.serviceFigures': ({ world }) => ({
    params: { serviceId: world.serviceId },
    query: { from: '2026-01-01', to: '2026-12-31' },
  }),
  'plans.discardDraft': ofFamily(),
  'plans.agree': ofFamily(({ world, family }) => ({
    body: {
      versionId: keyOf(world, family, 'plans.version', 'draft', 'version_id'),
      revision: 1,
      agreements: [{ personId: family.persons.mother, manner: 'agreed' }],
    },
  })),
  'plans.markStep': ofFamily(({ world, family, actor }) => ({
    params: { stepId: keyOf(world, family, 'plans.step', ownServiceOf(actor), 'step_id') },
    body: { done: true, revision: 1 },
  })),
  'plans.listConsents': ofFamily(),
  'plans.recordConsent': ofFamily(({ family }) => ({
    body: {
      consentId: newId(),
      personId: family.persons.mother,
      saidBy: family.persons.mother,
      answer: 'refused',
      manner: 'in_person',
    },
  })),
  'plans.withdrawConsent': ofFamily(({ world, family }) => ({
    params: { consentId: keyOf(world, family, 'plans.consent', 'father', 'consent_id') },
    body: { manner: 'in_person' },
  })),
  'plans.listSharings': ofFamily(),
  'plans.shareParts': ofFamily(({ world, family }) => ({
    body: {
      sharingId: newId(),
      organisationId: world.partner,
      goalIds: [goalOf(world, family)],
      consentedBy: [family.persons.mother],
      manner: 'in_person',
    },
  })),
  'plans.endSharing': ofFamily(({ world, family }) => ({
    params: { sharingId: keyOf(world, family, 'plans.sharing', 'partner-service', 'sharing_id') },
    body: { why: 'not_needed' },
  })),
  // Ended in the world: both locks are passed, then the rule says so.
  'plans.withdrawSharing': ofFamily(({ world, family }) => ({
    params: { sharingId: keyOf(world, family, 'plans.sharing', 'mother-child', 'sharing_id') },
    body: {},
  })),
  'plans.listSharedWithUs': ofFamily(),
  'plans.listAttainments': ofFamily(),
  // No goal of this id: both locks are passed, then the rule says so.
  'plans.assessGoals': ofFamily(() => ({
    body: { goals: [{ attainmentId: newId(), goalId: newId(), workerLevel: -1 }] },
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

/** A goal of the plan in force. */
function goalOf(world: World, family: Family): string {
  const row = world.rows.find(
    (each) => each.table === 'plans.version' && each.family === family && each.variant === 'mother-child',
  )!
  return (JSON.parse(String(row.values['content'])) as { goals: { goalId: string }[] }).goals[0]!.goalId
}
