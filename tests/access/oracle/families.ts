// Who may do what in families, in the oracle's own words.
import type { Situation } from '../actors.ts'
import type { Role } from '#kit/access.ts'
import { inField, LEADS, INTAKE, WORKERS, type RoomRules } from './rule.ts'

const NAMES_WORKERS: readonly Role[] = ['family_partner', 'social_worker', 'coordinator', 'supervisor']

const listsContacts = (who: Situation): boolean =>
  who.county === 99 && who.unit === 'A' && (who.roles.includes('supervisor') || who.roles.includes('coordinator'))

export const FAMILIES: RoomRules = {
  actions: {
    'families.take-contact': { says: 'Intake.', roles: INTAKE },
    'families.read-contacts': { says: 'Intake.', roles: INTAKE },
    'families.count-outcomes': { says: 'Who steers a unit; nobody is named.', roles: ['coordinator', 'supervisor'] },
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
    'families.assign': {
      says: "The unit's supervisor or coordinator, and who leads the work.",
      unit: ['supervisor', 'coordinator'],
      writes: ['basic'],
      as: LEADS,
    },
    'families.waive-named-worker': {
      says: "The unit's supervisor or coordinator, and who leads the work.",
      unit: ['supervisor', 'coordinator'],
      writes: ['basic'],
      as: LEADS,
    },
    'families.see-loads': { says: 'Who names workers.', roles: NAMES_WORKERS },
    'families.pass-on-restricted': { says: 'A supervisor, without being told of what.', roles: ['supervisor'] },
    'families.see-reassignment': { says: 'Who names workers.', roles: NAMES_WORKERS },
    'families.reassign': { says: 'Who names workers; which families, row by row.', roles: NAMES_WORKERS },
    'families.propose-transfer': {
      says: "The unit's supervisor or coordinator, and who leads the work.",
      unit: ['supervisor', 'coordinator'],
      writes: ['basic'],
      as: LEADS,
    },
    'families.decide-transfer': {
      says: 'Who steers a unit, and the one a family is proposed to by name.',
      roles: NAMES_WORKERS,
    },
    'families.see-own-covers': { says: 'Everybody at work.', roles: WORKERS },
    'families.merge': { says: 'The supervisor of both units.', unit: ['supervisor'] },
    'families.merge-persons': {
      says: 'Who leads the work, and the supervisor of the unit.',
      writes: ['basic'],
      as: LEADS,
      unit: ['supervisor'],
    },
    'families.split': { says: 'Who leads the work.', writes: ['basic'], as: LEADS },
    'families.read-merges': {
      says: 'Who leads the work, and the lists of the unit.',
      reads: ['basic'],
      as: LEADS,
      unit: ['supervisor', 'coordinator'],
    },
    'families.read-circumstances': { says: 'Those with needs in reach.', reads: ['needs'] },
    'families.change-circumstances': { says: 'Who leads the work.', writes: ['needs'] },
    'families.move-phase': { says: 'Who leads the work.', writes: ['basic'], as: LEADS },
    'families.read-ending': { says: 'Those with the plan in reach.', reads: ['plan'] },
    'families.write-ending': { says: 'Who leads the work.', writes: ['plan'], as: LEADS },
    'families.do-task': { says: 'Who leads the work.', writes: ['basic'] },
  },
  rows: {
    'families.passOnRestricted': inField,
    // a restricted family goes from worker to worker only
    'families.proposeTransfer': (who) => (who.target === 'restricted' ? 422 : true),
    // the sender's unit; the receiving one has nobody here
    'families.decideTransfer': (who) => listsContacts(who) && !who.denied,
    // a batch is seen by who made it and by those who lead units of the county
    'families.undoReassignment': (who) =>
      who.county === 99 && (who.roles.includes('supervisor') || who.roles.includes('coordinator')),
    // Everyone in the world is born, and nobody of the family belongs to another family of the caller's.
    'families.findDuplicates': (who) => listsContacts(who),
    'families.undoSplit': () => false,
    'families.undoPersonMerge': () => false,
    'families.noteBirth': () => false,
    'families.joinMember': () => 422,
    // A contact that is not yet a family: the lists of its unit, and who wrote it down.
    'families.getContact': (who) => listsContacts(who),
    'families.decideUrgency': (who) => listsContacts(who),
    'families.noteParentsNeeds': (who) => listsContacts(who),
    'families.decideContact': (who) => listsContacts(who),
    'families.openFamilyFromContact': (who) => listsContacts(who),
  },
}
