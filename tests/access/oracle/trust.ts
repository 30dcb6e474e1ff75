// Who may do what in trust, in the oracle's own words.
import { LEADS, WORKERS, ofThisCounty, type RoomRules } from './rule.ts'

export const TRUST: RoomRules = {
  actions: {
    'trust.sign-in': { says: 'Anyone, before there is a session.' },
    'trust.use-own-session': { says: 'Everyone, for oneself.', everyone: true },
    'trust.keep-views': { says: 'Everyone at work, one’s own.', roles: WORKERS },
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
    'trust.let-in': { says: 'Who leads the work.', writes: ['basic'], as: LEADS },
    'trust.read-young-bans': {
      says: 'Those at work with the notes in reach, never the family.',
      reads: ['notes'],
      as: [...LEADS, 'family_worker', 'psychologist', 'purpose', 'break_glass'],
    },
    'trust.decide-young-ban': { says: 'Partner, named worker, child social worker.', writes: ['notes'], as: LEADS },
    'trust.oversee-access': {
      says: 'Supervisor and data-protection officer.',
      roles: ['supervisor', 'data_protection_officer'],
    },
    'trust.manage-accounts': { says: 'Administrator: people, never families.', roles: ['administrator'] },
  },
  rows: {
    'trust.letIn': () => 422,
    'trust.endOutsider': () => false,
    'trust.createAccount': (who) => who.county === 99,
    'trust.disableAccount': (who) => who.county === 99,
    'trust.reopenAccount': (who) => who.county === 99,
    'trust.setFirstPassword': (who) => who.county === 99,
    'trust.forgetFactor': (who) => who.county === 99,
    // A family of another county is not there; an own relative's family neither.
    'trust.breakGlass': (who) => who.county === 99 && !who.denied,
    // The data-protection officer, and the unit's supervisor.
    'trust.reviewBreakGlass': (who) =>
      who.county === 99 &&
      !(who.denied && who.target === 'target') &&
      (who.roles.includes('data_protection_officer') || (who.roles.includes('supervisor') && who.unit === 'A')),
    // There is no such finding: nobody's.
    'trust.reviewReading': () => false,
    'lifecycle.getImport': ofThisCounty,
  },
}
