// A minimal valid request for every operation of organisations.
import { newId } from '../../support/county.ts'
import { ofOrganisation, ofWorker, FROM, type Make } from './make.ts'

export const ORGANISATIONS: Readonly<Record<string, Make>> = {
  'organisations.listAbsences': () => ({}),
  'organisations.enterAbsences': ({ world }) => ({
    body: {
      absences: [
        { absenceId: newId(), workerId: world.spare.workerId, startDate: '2026-03-02', endDate: '2026-03-03' },
      ],
    },
  }),
  'organisations.changeAbsence': ({ world }) => ({
    params: { absenceId: world.absenceId },
    body: { endDate: '2026-02-05', revision: 1 },
  }),
  'organisations.listQualifications': ofWorker(),
  'organisations.recordQualification': ofWorker(() => ({
    qualificationId: newId(),
    kind: 'social_counsellor',
    validFrom: '2026-01-01',
    source: 'Tutkintotodistus',
  })),
  'organisations.listAreas': () => ({}),
  'organisations.listMunicipalities': () => ({}),
  'organisations.registerHistory': ({ world }) => ({ params: { register: 'organisation', recordId: world.county } }),
  'organisations.listOrganisations': () => ({}),
  'organisations.getOrganisation': ofOrganisation(),
  'organisations.createOrganisation': () => ({ body: { organisationId: newId(), name: 'Uusi', sector: 'ngo' } }),
  'organisations.changeOrganisation': ofOrganisation({ name: 'Nimi', sector: 'ngo', startDate: FROM, revision: 1 }),
  'organisations.listUnits': () => ({}),
  'organisations.getUnit': ({ world }) => ({ params: { unitId: String(world.unitA) } }),
  'organisations.createUnit': ({ world }) => ({ body: { organisationId: world.county, name: 'Uusi yksikkö' } }),
  'organisations.changeUnit': ({ world }) => ({
    params: { unitId: String(world.unitA) },
    body: { name: 'Perhekeskus', startDate: FROM, revision: 1 },
  }),
  'organisations.listWorkers': () => ({ query: { q: 'varahenkilö' } }),
  'organisations.getWorker': ofWorker(),
  'organisations.createWorker': ({ world }) => ({
    body: {
      workerId: newId(),
      organisationId: world.county,
      givenName: 'Uusi',
      surname: 'Työntekijä',
      languages: ['fi'],
    },
  }),
  'organisations.changeWorker': ofWorker((world) => ({
    organisationId: world.county,
    givenName: 'Testi',
    surname: 'Työntekijä',
    languages: ['fi'],
    startDate: FROM,
    revision: 1,
  })),
  'organisations.giveRole': ofWorker((world) => ({ unitId: world.unitB, role: 'family_worker' })),
  'organisations.endRole': ofWorker((world) => ({
    unitId: world.unitA,
    role: 'family_partner',
    startDate: world.today,
    endDate: world.today,
  })),
  'organisations.listSettings': () => ({}),
  'organisations.settingHistory': () => ({ params: { key: 'families.eligibility' } }),
  'organisations.previewSetting': () => ({
    params: { key: 'families.eligibility' },
    body: { value: { services: 4, days: 90 } },
  }),
  'organisations.changeSetting': () => ({
    params: { key: 'families.eligibility' },
    body: { value: { services: 4, days: 90 }, reason: 'Kokeilun aikana', version: 0 },
  }),
  'organisations.revertSetting': () => ({
    params: { key: 'families.eligibility' },
    body: { to: 0, reason: 'Kokeilu päättyi', version: 0 },
  }),
}
