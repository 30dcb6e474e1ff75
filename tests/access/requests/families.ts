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
