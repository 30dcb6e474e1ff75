// A minimal valid request for every operation of trust.
import { newId } from '../../support/county.ts'
import { keyOf, ofFamily, type Make } from './make.ts'

export const TRUST: Readonly<Record<string, Make>> = {
  'trust.me': () => ({}),
  'trust.setPreferences': () => ({ body: { theme: 'dark' } }),
  'trust.ownSecurity': () => ({}),
  'trust.listSessions': () => ({}),
  'trust.endSession': ({ actor }) => ({ params: { ref: actor.tokenHash.subarray(0, 8).toString('hex') } }),
  'trust.listViews': () => ({ params: { list: 'families' } }),
  'trust.keepView': () => ({
    params: { list: 'families', viewId: newId() },
    body: { name: 'Tauolla', choices: { vaihe: 'on_hold' }, first: true },
  }),
  'trust.dropView': () => ({ params: { list: 'families', viewId: newId() } }),
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
  'trust.listOutsiders': ofFamily(),
  // Nobody of the world's own unit is an outsider: both locks are passed, then the field is at fault.
  'trust.letIn': ofFamily(({ world }) => ({
    body: { workerId: world.spare.workerId, basis: 'consent', purpose: 'Suostumus', until: world.today },
  })),
  'trust.endOutsider': ofFamily(() => ({ params: { circleId: newId() }, body: {} })),
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
  'trust.reopenAccount': ({ world }) => ({
    params: { accountId: world.closedAccount },
    body: { password: 'pitkä salasana 12' },
  }),
  'trust.setFirstPassword': ({ world }) => ({
    params: { accountId: world.spare.accountId },
    body: { password: 'pitkä salasana 12' },
  }),
  'trust.listYoungBans': ofFamily(),
  'trust.decideYoungBan': ofFamily(({ family }) => ({
    body: {
      banId: newId(),
      personId: family.persons.teen,
      guardianId: family.persons.mother,
      parts: ['notes'],
      reason: 'Painava syy',
      maturity: 'Ymmärtää asian',
    },
  })),
  'trust.liftYoungBan': ofFamily(({ world, family }) => ({
    params: { banId: keyOf(world, family, 'trust.young_ban', 'teen-hidden', 'ban_id') },
    body: { reason: 'Ei enää tarpeen' },
  })),
  'trust.accessRegister': () => ({ body: {} }),
  'trust.exportAccessRegister': () => ({ body: {} }),
  'trust.unusualReading': () => ({}),
  'trust.reviewReading': () => ({
    params: { finding: '0'.repeat(32) },
    body: { outcome: 'explained', note: 'Selvitetty' },
  }),
  'trust.forgetFactor': ({ world }) => ({ params: { accountId: world.spare.accountId } }),
}
