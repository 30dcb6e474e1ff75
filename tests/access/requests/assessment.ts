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
