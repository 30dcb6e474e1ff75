// Who may do what in engagement, in the oracle's own words.
import { reachesAll, reads } from './reach.ts'
import { LEADS, WORKERS, INTAKE, inField, type RoomRules } from './rule.ts'

const AT_WORK = [...LEADS, 'family_worker', 'psychologist', 'purpose', 'break_glass'] as const

export const ENGAGEMENT: RoomRules = {
  actions: {
    'engagement.read-meetings': {
      says: 'Those who reach the family, or the own service.',
      reads: ['basic', 'service'],
    },
    'engagement.plan-meeting': { says: 'Who leads the work, or gives the service.', writes: ['basic', 'service'] },
    'engagement.mark-meeting': { says: 'Who leads the work, or gives the service.', writes: ['basic', 'service'] },
    'engagement.read-interpreters': {
      says: 'Workers who reach the family.',
      reads: ['basic'],
      as: [...LEADS, 'family_worker', 'psychologist', 'purpose', 'break_glass'],
    },
    'engagement.book-interpreter': { says: 'Who leads the work.', writes: ['basic'] },
    'engagement.read-notes': { says: 'Those with notes in reach, or of the own service.', reads: ['notes', 'service'] },
    'engagement.write-note': { says: 'Those who work with the family.', writes: ['notes', 'service'] },
    'engagement.read-signals': {
      says: 'Workers with the plan in reach; the family said it itself.',
      reads: ['plan'],
      as: [...LEADS, 'family_worker', 'psychologist', 'purpose', 'break_glass'],
    },
    'engagement.read-own-signals': {
      says: 'A family member, of what one said oneself.',
      oneself: 'plan',
    },
    'engagement.raise-signal': {
      says: 'Who leads the work, and the family itself.',
      writes: ['plan'],
      oneself: 'plan',
    },
    'engagement.answer-signal': { says: 'Who leads the work.', writes: ['plan'] },
    'engagement.read-package': { says: 'The plan, or the own service.', reads: ['plan', 'service'] },
    'engagement.read-ending-facts': { says: 'Those who read the plan.', reads: ['plan'] },
    'engagement.read-situation': { says: 'Those with the plan in reach.', reads: ['plan'] },
    'engagement.read-team': { says: 'Workers with the family in reach.', reads: ['basic'], as: AT_WORK },
    'engagement.read-joint': { says: 'Workers who read notes.', reads: ['notes'], as: AT_WORK },
    'engagement.lead-joint': { says: 'Who leads the work and writes notes.', writes: ['notes'], as: LEADS },
    'engagement.write-minutes': { says: 'Who writes notes.', writes: ['notes'] },
    'engagement.decide': { says: 'Who leads the work.', writes: ['plan'] },
    'engagement.read-attachments': { says: 'Who reads notes, or of the own service.', reads: ['notes', 'service'] },
    'engagement.add-attachment': { says: 'Who writes notes, or gives the service.', writes: ['notes', 'service'] },
    'engagement.withdraw-attachment': { says: 'Who writes notes, or gives the service.', writes: ['notes', 'service'] },
    'engagement.calendar': { says: 'Everyone at work, for oneself.', roles: WORKERS },
    'engagement.unit-calendar': { says: 'Those who keep the lists of a unit.', roles: ['supervisor', 'coordinator'] },
    'engagement.busy': { says: 'Everyone at work: times only.', roles: WORKERS },
    'engagement.see-workers-days': {
      says: 'Who names workers.',
      roles: ['family_partner', 'social_worker', 'coordinator', 'supervisor'],
    },
    'engagement.read-own-clients': {
      says: 'Who works for an organisation that serves families.',
      roles: ['partner_worker', 'volunteer'],
    },
    'engagement.read-unit-view': { says: 'Who steers a unit; counts only.', roles: ['coordinator', 'supervisor'] },
    'engagement.read-client': { says: 'Who gives the family a service.', reads: ['service'] },
    'engagement.search': { says: 'Everyone at work, over one’s own circle.', roles: WORKERS },
    'engagement.today': { says: 'Everyone at work, for oneself.', roles: WORKERS },
    'engagement.read-waiting': { says: 'Who steers a unit; nobody is named.', roles: ['coordinator', 'supervisor'] },
    'engagement.worklist': {
      says: 'Those who have families or lists of families.',
      roles: [...INTAKE, 'psychologist'],
    },
    'engagement.export-families': {
      says: 'Those who have the list, of the families on it.',
      roles: [...INTAKE, 'psychologist'],
    },
  },
  rows: {
    // The head of the page is the family itself.
    'engagement.getSituation': (who) => reads(who, 'basic'),
    'engagement.getCadence': (who) => reads(who, 'basic'),
    'engagement.printSituation': (who) => reads(who, 'basic'),
    'engagement.unitView': (who) => who.unit === 'A',
    // Another county's worker is not there to ask.
    'engagement.commonTime': inField,
    'engagement.openAttachment': (who) => reachesAll(who, ['mother', 'child']),
    'engagement.jointMeeting': (who) => reachesAll(who, ['mother', 'child']),
  },
}
