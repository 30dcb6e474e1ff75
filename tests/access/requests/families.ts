// A minimal valid request for every operation of families.
import { newId } from '../../support/county.ts'
import { keyOf, ofFamily, ofContact, aMember, type Make } from './make.ts'

export const FAMILIES: Readonly<Record<string, Make>> = {
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
  'families.listWithoutWorker': () => ({}),
  'families.countOutcomes': () => ({ query: { from: '2026-01-01', to: '2026-12-31' } }),
  'families.noteParentsNeeds': ofContact(() => ({ found: 'none', revision: 1 })),
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
  'families.findDuplicates': ofContact(() => ({
    people: [{ personId: newId(), givenName: 'Uusi', surname: 'Tulija', bornOn: '2020-01-01' }],
  })),
  'families.mergeFamilies': ofFamily(({ world, family }) => ({
    body: {
      mergeId: newId(),
      otherId: family.key === 'neighbour' ? world.families.target.familyId : world.families.neighbour.familyId,
      reason: 'Sama perhe kahdesti',
    },
  })),
  'families.undoMerge': ofFamily(({ world, family }) => ({
    params: { mergeId: keyOf(world, family, 'families.merge', 'mother-child', 'merge_id') },
    body: { reason: 'Eri perheet' },
  })),
  'families.listMerges': ofFamily(),
  'families.previewSplit': ofFamily(({ family }) => ({ body: { leaving: [family.persons.father] } })),
  'families.splitFamily': ofFamily(({ family }) => ({
    body: {
      splitId: newId(),
      otherId: newId(),
      name: 'Uusi koti',
      leaving: [family.persons.father],
      inBoth: [family.persons.child],
      reason: 'Vanhemmat erosivat',
    },
  })),
  // The world's split leads to a family that is not there: both locks are passed, then there is nothing to bring back.
  'families.undoSplit': ofFamily(({ world, family }) => ({
    params: { splitId: keyOf(world, family, 'families.split', 'mother-child', 'split_id') },
    body: { reason: 'Palasivat yhteen' },
  })),
  'families.listSplits': ofFamily(),
  'families.listPersonDuplicates': ofFamily(),
  'families.previewPersonMerge': ofFamily(({ family }) => ({
    body: { keptId: family.persons.father, otherFamilyId: family.familyId, otherId: family.persons.child },
  })),
  'families.mergePersons': ofFamily(({ family }) => ({
    body: {
      mergeId: newId(),
      keptId: family.persons.father,
      otherFamilyId: family.familyId,
      otherId: family.persons.child,
      reason: 'Sama ihminen kahdesti',
    },
  })),
  // Nobody of the world was two: both locks are passed, then there is nothing to take back.
  'families.undoPersonMerge': ofFamily(() => ({
    params: { mergeId: newId() },
    body: { reason: 'Eri ihmiset' },
  })),
  'families.listPersonMerges': ofFamily(),
  'families.setGuardianship': ofFamily(({ family }) => ({
    body: {
      childId: family.persons.child,
      guardianId: family.persons.father,
      authority: 'shared',
      startDate: '2026-02-01',
    },
  })),
  'families.endGuardianship': ofFamily(({ family }) => ({
    body: { childId: family.persons.child, guardianId: family.persons.mother, endDate: '2026-02-01' },
  })),
  'families.changeMember': ofFamily(({ family }) => ({
    params: { personId: family.persons.father },
    body: { relation: 'parent', home: 'other_home' },
  })),
  'families.endMembership': ofFamily(({ family }) => ({
    params: { personId: family.persons.father },
    body: { endDate: '2026-02-01' },
  })),
  // Everyone in the world is born: both locks are passed, then the person is not there to be born.
  'families.noteBirth': ofFamily(({ family }) => ({
    params: { personId: family.persons.father },
    body: { bornOn: '2026-02-01' },
  })),
  // Nobody of the family is in another of the caller's: both locks are passed, then the field is at fault.
  'families.joinMember': ofFamily(({ world, family }) => ({
    body: { fromFamilyId: world.families.far.familyId, personId: family.persons.child, relation: 'child' },
  })),
  'families.listCircumstances': ofFamily(),
  'families.noteCircumstance': ofFamily(({ family }) => ({
    body: {
      circumstanceId: newId(),
      personId: family.persons.child,
      kind: 'accessibility',
      words: 'Pyörätuoli',
      startDate: '2026-02-01',
    },
  })),
  'families.endCircumstance': ofFamily(({ world, family }) => ({
    params: { circumstanceId: keyOf(world, family, 'families.circumstance', 'mother-child', 'circumstance_id') },
    body: { endDate: '2026-03-01' },
  })),
  'families.assign': ofFamily(({ world }) => ({
    body: { assignmentId: newId(), role: 'named_worker', workerId: world.spare.workerId },
  })),
  'families.waiveNamedWorker': ofFamily(() => ({
    body: { ground: 'manifestly_unnecessary', explanation: 'Muu vastuutyöntekijä on jo' },
  })),
  'families.getResponsible': ofFamily(),
  'families.listCandidates': () => ({ query: { role: 'named_worker' } }),
  'families.passOnRestricted': ({ world }) => ({
    body: {
      fromWorkerId: world.newcomer,
      toWorkerId: world.spare.workerId,
      reason: 'Työntekijä on poissa sovitusti',
      startDate: world.today,
    },
  }),
  'families.previewReassignment': ({ world }) => ({
    body: { kind: 'cover', startDate: world.today, endDate: world.today, workerIds: [world.spare.workerId] },
  }),
  'families.reassign': ({ world, family }) => ({
    body: {
      kind: 'cover',
      startDate: world.today,
      endDate: world.today,
      batchId: newId(),
      rows: [
        {
          rowId: newId(),
          familyId: family.familyId,
          assignmentId: keyOf(world, family, 'families.assignment', 'mother-child', 'assignment_id'),
          workerId: world.newcomer,
        },
      ],
    },
  }),
  'families.undoReassignment': ({ world }) => ({ params: { batchId: world.batchId } }),
  'families.listReceivingUnits': () => ({}),
  'families.listReceivingWorkers': ({ world }) => ({
    params: { areaId: String(world.receiving.areaId), unitId: String(world.receiving.unitId) },
  }),
  'families.proposeTransfer': ofFamily(({ world, family }) => ({
    body: {
      transferId: newId(),
      toAreaId: world.receiving.areaId,
      toUnitId: world.receiving.unitId,
      parts: ['plan'],
      basis: 'consent',
      basisWords: `Suostumus ${family.key.length}`,
    },
  })),
  'families.listTransfers': () => ({}),
  'families.decideTransfer': ({ world }) => ({
    params: { transferId: world.transferId },
    body: { what: 'accept' },
  }),
  'families.listBatches': () => ({}),
  'families.listMyCovers': () => ({}),
  'families.movePhase': ofFamily(() => ({ body: { to: 'change', revision: 1 } })),
  'families.getEnding': ofFamily(),
  // The work goes on: both locks are passed, then the rule says so.
  'families.reopen': ofFamily(() => ({ body: { reason: 'Uusi huoli', revision: 1 } })),
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
}
