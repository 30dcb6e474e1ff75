// A minimal valid request for every operation of assessment.
import { newId } from '../../support/county.ts'
import { keyOf, personsOf, ofFamily, type Make } from './make.ts'

export const ASSESSMENT: Readonly<Record<string, Make>> = {
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
  'assessment.listEarlierServices': ofFamily(),
  'assessment.saveEarlierService': ofFamily(({ family }) => ({
    params: { earlierId: newId() },
    body: {
      personIds: personsOf(family, 'mother-child'),
      name: 'Neuvola',
      period: '',
      usefulness: 3,
      ownWords: '',
      saidBy: null,
      revision: 0,
    },
  })),
  'assessment.listNetworkMaps': ofFamily(),
  'assessment.saveNetworkMap': ofFamily(({ family }) => ({
    params: { mapId: newId() },
    body: { personIds: personsOf(family, 'mother-child'), people: [], revision: 0 },
  })),
  'assessment.listContributions': ofFamily(),
  'assessment.askContribution': ofFamily(({ world, family }) => ({
    body: {
      contributionId: newId(),
      workerId: world.spare.workerId,
      personIds: personsOf(family, 'mother-child'),
      question: 'Miten koulussa menee?',
      basis: 'consent',
      dueOn: '2100-01-01',
    },
  })),
  'assessment.withdrawContribution': ofFamily(({ world, family }) => ({
    params: { contributionId: keyOf(world, family, 'assessment.contribution', 'mother-child', 'contribution_id') },
    body: {},
  })),
  // Made to somebody who is nobody of the matrix: to everybody else it is not there.
  'assessment.myContribution': ({ world, family }) => ({
    params: { contributionId: keyOf(world, family, 'assessment.contribution', 'mother-child', 'contribution_id') },
  }),
  'assessment.contribute': ({ world, family }) => ({
    params: { contributionId: keyOf(world, family, 'assessment.contribution', 'mother-child', 'contribution_id') },
    body: { outcome: 'answer', text: 'Hyvin menee.' },
  }),
  'assessment.listFamilyWords': ofFamily(),
  'assessment.listOwnWords': ofFamily(),
  'assessment.sayOneself': ofFamily(() => ({
    body: { wordId: newId(), kind: 'need', text: 'Yksi rauhallinen ilta.' },
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
}
