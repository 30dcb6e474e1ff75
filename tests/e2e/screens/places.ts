// Every address of the apps, by whom it is visited as: one row a screen. Each route of the routers must be here.
import type { DemoServer } from '../../support/demo-server.ts'
import { familyNamed } from '../journey.ts'

export type Place = {
  /** As the router writes it. */
  readonly route: string
  readonly as: string
  /** Its tables are about codes: the columns of a file. */
  readonly tellsCodes?: true
  /** It is about words in every language. */
  readonly speaksAll?: true
  /** The address itself, where it has parts that depend on the county. */
  readonly at?: (server: DemoServer) => Promise<string>
}

/** Koivuranta: several members, a plan with versions and a late review. */
const family = (rest: string) => async (server: DemoServer) =>
  `/perheet/${await familyNamed(server, 'Koivuranta')}${rest}`

const first = (address: string, text: string, rest: string) => async (server: DemoServer) => {
  const [row] = await server.ask<{ id: string }>(text)
  return `/organisaatiot${address}/${row!.id}${rest}`
}
const organisation = (rest: string) =>
  first(
    '',
    "select organisation_id as id from organisations.organisation where sector = 'county' and area_id = 99",
    rest,
  )
const unit = (rest: string) =>
  first('/yksikot', 'select unit_id as id from organisations.unit where area_id = 99 order by unit_id limit 1', rest)
const worker = (rest: string) =>
  first('/ihmiset', "select worker_id as id from organisations.worker where surname = 'Ketola' and area_id = 99", rest)
const service = (rest: string) =>
  first(
    '/palvelut',
    'select service_id as id from network.unit_cost where year = 2026 order by service_id limit 1',
    rest,
  )

/** A view that somebody has been asked for. */
async function askedOf(server: DemoServer, surname: string): Promise<string> {
  const [row] = await server.ask<{ id: string }>(
    `select contribution_id as id from assessment.contribution join organisations.worker using (area_id, worker_id)
     where surname = $1 order by asked_on, 1 limit 1`,
    [surname],
  )
  return row!.id
}

export const PLACES: readonly Place[] = [
  { route: '/yksikko', as: 'Birgitta Norrgård' },
  { route: '/siirrot', as: 'Katri Salmivaara' },
  { route: '/siirrot', as: 'Birgitta Norrgård' },
  { route: '/asiakkaat', as: 'Jere Hongisto' },
  {
    route: '/asiakkaat/$familyId',
    as: 'Jere Hongisto',
    at: async (server) => {
      const [row] = await server.ask<{ id: string }>(
        `select c.family_id as id from trust.circle c join trust.account a using (area_id, account_id) join organisations.worker w using (area_id, worker_id)
         where w.surname = 'Hongisto' and c.person_id is null and (c.valid_to is null or c.valid_to > now()) limit 1`,
      )
      return `/asiakkaat/${row!.id}`
    },
  },
  { route: '/', as: 'Sanna Ketola' },
  { route: '/', as: 'Birgitta Norrgård' },
  { route: '/haku', as: 'Sanna Ketola' },
  { route: '/kalenteri', as: 'Sanna Ketola' },
  { route: '/kalenteri', as: 'Sanna Ketola', at: async () => '/kalenteri?kenen=yhteinen' },
  { route: '/kalenteri', as: 'Birgitta Norrgård', at: async () => '/kalenteri?kenen=yksikko' },
  { route: '/perheet', as: 'Sanna Ketola' },
  { route: '/perheet', as: 'Birgitta Norrgård', at: async () => '/perheet?ketka=yksikko' },
  { route: '/yhteydenotot', as: 'Katri Salmivaara' },
  { route: '/yhteydenotot/uusi', as: 'Katri Salmivaara' },
  {
    route: '/yhteydenotot/$contactId',
    as: 'Katri Salmivaara',
    at: async (server) => `/yhteydenotot/${await openContact(server)}`,
  },
  {
    route: '/yhteydenotot/$contactId/perhe',
    as: 'Katri Salmivaara',
    at: async (server) => `/yhteydenotot/${await openContact(server)}/perhe`,
  },
  { route: '/valvonta', as: 'Birgitta Norrgård' },
  { route: '/valvonta/oikeudet', as: 'Birgitta Norrgård' },
  { route: '/valvonta/lukeminen', as: 'Birgitta Norrgård' },
  { route: '/hallinta', as: 'Tomi Kaskela' },
  { route: '/hallinta/$setting', as: 'Tomi Kaskela', at: async () => '/hallinta/families-caseloadLimit' },
  {
    route: '/hallinta/$setting',
    as: 'Tomi Kaskela',
    speaksAll: true,
    at: async () => '/hallinta/words-phases',
  },
  { route: '/asetukset', as: 'Sanna Ketola' },
  { route: '/saavutettavuus', as: 'Sanna Ketola' },
  {
    route: '/pyynnot/$contributionId',
    as: 'Otto Vainiomäki',
    at: async (server) => `/pyynnot/${await askedOf(server, 'Vainiomäki')}`,
  },
  { route: '/osat', as: 'Sanna Ketola' },
  { route: '/perheet/$familyId/', as: 'Sanna Ketola', at: family('') },
  { route: '/perheet/$familyId', as: 'Birgitta Norrgård', at: family('') },
  { route: '/perheet/$familyId/suunnitelma', as: 'Sanna Ketola', at: family('/suunnitelma') },
  { route: '/perheet/$familyId/tilanne', as: 'Sanna Ketola', at: family('/tilanne') },
  { route: '/perheet/$familyId/suunnitelma/vastuut', as: 'Sanna Ketola', at: family('/suunnitelma/vastuut') },
  { route: '/perheet/$familyId/suunnitelma/jakaminen', as: 'Sanna Ketola', at: family('/suunnitelma/jakaminen') },
  { route: '/perheet/$familyId/suunnitelma/luonnos', as: 'Sanna Ketola', at: family('/suunnitelma/luonnos') },
  {
    route: '/perheet/$familyId/suunnitelma/versio/$versionId',
    as: 'Sanna Ketola',
    at: async (server) => family(`/suunnitelma/versio/${await firstVersion(server)}`)(server),
  },
  { route: '/perheet/$familyId/suunnitelma/vertaa', as: 'Sanna Ketola', at: family('/suunnitelma/vertaa') },
  { route: '/perheet/$familyId/alkuarviointi', as: 'Sanna Ketola', at: family('/alkuarviointi') },
  { route: '/perheet/$familyId/palvelukokonaisuus', as: 'Sanna Ketola', at: family('/palvelukokonaisuus') },
  { route: '/perheet/$familyId/kirjaukset', as: 'Sanna Ketola', at: family('/kirjaukset') },
  { route: '/perheet/$familyId/kirjaukset/uusi', as: 'Sanna Ketola', at: family('/kirjaukset/uusi') },
  {
    route: '/perheet/$familyId/kirjaukset/$meetingId',
    as: 'Sanna Ketola',
    at: async (server) => {
      const familyId = await familyNamed(server, 'Koivuranta')
      const [row] = await server.ask<{ meeting_id: string }>(
        `select meeting_id from engagement.meeting where family_id = $1 and state = 'held' order by starts_at desc limit 1`,
        [familyId],
      )
      return `/perheet/${familyId}/kirjaukset/${row!.meeting_id}`
    },
  },
  { route: '/perheet/$familyId/hyvinvointi', as: 'Sanna Ketola', at: family('/hyvinvointi') },
  { route: '/perheet/$familyId/hyvinvointi/vastaa', as: 'Sanna Ketola', at: family('/hyvinvointi/vastaa') },
  { route: '/perheet/$familyId/ihmiset', as: 'Sanna Ketola', at: family('/ihmiset') },
  { route: '/perheet/$familyId/paattaminen', as: 'Sanna Ketola', at: family('/paattaminen') },
  { route: '/perheet/$familyId/loki', as: 'Sanna Ketola', at: family('/loki') },
  {
    route: '/hataavaus/$familyId',
    as: 'Heidi Korpinen',
    at: async (server) => `/hataavaus/${await familyNamed(server, 'Korpikallio')}`,
  },
  { route: '/organisaatiot', as: 'Tomi Kaskela' },
  { route: '/organisaatiot/uusi', as: 'Tomi Kaskela' },
  { route: '/organisaatiot/$organisationId', as: 'Tomi Kaskela', at: organisation('') },
  { route: '/organisaatiot/$organisationId/muokkaa', as: 'Tomi Kaskela', at: organisation('/muokkaa') },
  { route: '/organisaatiot/$organisationId/uusi-yksikko', as: 'Tomi Kaskela', at: organisation('/uusi-yksikko') },
  { route: '/organisaatiot/$organisationId/uusi-tyontekija', as: 'Tomi Kaskela', at: organisation('/uusi-tyontekija') },
  { route: '/organisaatiot/$organisationId/uusi-palvelu', as: 'Tomi Kaskela', at: organisation('/uusi-palvelu') },
  { route: '/organisaatiot/yksikot/$unitId', as: 'Tomi Kaskela', at: unit('') },
  { route: '/organisaatiot/yksikot/$unitId/muokkaa', as: 'Tomi Kaskela', at: unit('/muokkaa') },
  { route: '/organisaatiot/ihmiset', as: 'Tomi Kaskela' },
  { route: '/organisaatiot/ihmiset/$workerId', as: 'Tomi Kaskela', at: worker('') },
  { route: '/organisaatiot/ihmiset/$workerId/muokkaa', as: 'Tomi Kaskela', at: worker('/muokkaa') },
  { route: '/organisaatiot/palvelut', as: 'Tomi Kaskela' },
  { route: '/organisaatiot/palvelut/$serviceId', as: 'Tomi Kaskela', at: service('') },
  { route: '/organisaatiot/palvelut/$serviceId/muokkaa', as: 'Tomi Kaskela', at: service('/muokkaa') },
  { route: '/organisaatiot/palvelut/$serviceId/ketju', as: 'Tomi Kaskela', at: service('/ketju') },
  { route: '/organisaatiot/palvelut/$serviceId/kustannus', as: 'Tomi Kaskela', at: service('/kustannus') },
  { route: '/organisaatiot/palvelut/$serviceId/kustannus/$year', as: 'Tomi Kaskela', at: service('/kustannus/2026') },
  { route: '/organisaatiot/tilit', as: 'Tomi Kaskela' },
  { route: '/organisaatiot', as: 'Sanna Ketola' },
  { route: '/tuonti', as: 'Tomi Kaskela', tellsCodes: true },
  { route: '/perhe', as: 'Heidi Rautasalo' },
  { route: '/perhe', as: 'Leo Rautasalo' },
  { route: '/perhe/tilanne', as: 'Heidi Rautasalo' },
  { route: '/perhe/suunnitelma', as: 'Heidi Rautasalo' },
  { route: '/perhe/tiedot', as: 'Heidi Rautasalo' },
]

async function openContact(server: DemoServer): Promise<string> {
  const [row] = await server.ask<{ contact_id: string }>(
    "select contact_id from families.contact where outcome is null and urgency <> 'undecided' order by contact_id limit 1",
  )
  return row!.contact_id
}

async function firstVersion(server: DemoServer): Promise<string> {
  const [row] = await server.ask<{ version_id: string }>(
    'select v.version_id from plans.version v join families.family f using (area_id, family_id) where f.name = $1 order by v.no limit 1',
    ['Koivuranta'],
  )
  return row!.version_id
}
