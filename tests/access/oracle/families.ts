// Who may do what in families, in the oracle's own words.
import type { Situation } from '../actors.ts'
import { LEADS, INTAKE, type RoomRules } from './rule.ts'

const listsContacts = (who: Situation): boolean =>
  who.county === 99 && who.unit === 'A' && (who.roles.includes('supervisor') || who.roles.includes('coordinator'))

export const FAMILIES: RoomRules = {
  actions: {
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
  },
  rows: {
    // A contact that is not yet a family: the lists of its unit, and who wrote it down.
    'families.getContact': (who) => listsContacts(who),
    'families.decideUrgency': (who) => listsContacts(who),
    'families.noteParentsNeeds': (who) => listsContacts(who),
    'families.decideContact': (who) => listsContacts(who),
    'families.openFamilyFromContact': (who) => listsContacts(who),
  },
}
