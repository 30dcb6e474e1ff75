// The catalogue: who produces what, on what level and legal basis, how often, at what fictitious unit cost.
import { type Day, yearOf } from '#kit/day.ts'

export type Sector = 'county' | 'municipality' | 'ngo' | 'parish' | 'company' | 'volunteers'

export const ORGANISATIONS = {
  county: ['Esimerkkilän hyvinvointialue', 'county'],
  youth: ['Nuorten poliklinikka', 'county'],
  counselling: ['Perheneuvola Kompassi', 'county'],
  town: ['Esimerkkilän kaupunki', 'municipality'],
  school: ['Kuusikon koulu', 'municipality'],
  satulahti: ['Satulahden kunta', 'municipality'],
  naytekoski: ['Näytekosken kunta', 'municipality'],
  taruniemi: ['Taruniemen kunta', 'municipality'],
  mallila: ['Mallilan kunta', 'municipality'],
  arms: ['Arjen Sylit ry', 'ngo'],
  beside: ['Vierellä ry', 'ngo'],
  football: ['FC Kuusikko ry', 'ngo'],
  language: ['Kieli ja Koti ry', 'ngo'],
  young: ['Nuorten Kaari ry', 'ngo'],
  mind: ['Levollinen Mieli ry', 'ngo'],
  swedish: ['Famntaget rf', 'ngo'],
  parish: ['Esimerkkilän seurakunta', 'parish'],
  parish2: ['Taruniemen seurakunta', 'parish'],
  parish3: ['Exempelby svenska församling', 'parish'],
  home: ['Kotiapu Tuulikki Oy', 'company'],
  therapy: ['Puhe ja Taito Terapiat Oy', 'company'],
  growth: ['Kasvun Polku Oy', 'company'],
  interpreters: ['Tulkkipalvelu Sanasilta Oy', 'company'],
  homework: ['Läksykerho Lyhty', 'volunteers'],
  grandma: ['Varamummot', 'volunteers'],
} as const satisfies Record<string, readonly [string, Sector]>
export type OrganisationKey = keyof typeof ORGANISATIONS

export type Place = 'home' | 'school' | 'outdoors' | 'remote' | 'office'

export type ServiceFacts = {
  readonly name: string
  readonly by: OrganisationKey
  readonly form: string
  readonly level: 'preventive' | 'early' | 'corrective'
  readonly law: string
  readonly unit: 'hour' | 'visit' | 'day' | 'month' | 'group_session' | 'case'
  readonly cents: number
  /** Days between meetings. */
  readonly every: number
  readonly minutes: number
  readonly place: Place
  /** Days from order to start, at least and at most. */
  readonly wait: readonly [number, number]
}

const s = (
  name: string,
  by: OrganisationKey,
  form: string,
  level: ServiceFacts['level'],
  law: string,
  unit: ServiceFacts['unit'],
  cents: number,
  every: number,
  minutes: number,
  place: Place,
  least: number,
  most: number,
): ServiceFacts => ({ name, by, form, level, law, unit, cents, every, minutes, place, wait: [least, most] })

// prettier-ignore
export const SERVICES = {
  partner: s('Perhekumppani', 'county', 'family_partner', 'early', 'SHL 1301/2014 42 §', 'hour', 7200, 14, 75, 'home', 2, 9),
  familyWork: s('Perhetyö', 'county', 'family_work', 'early', 'SHL 1301/2014 18 §', 'hour', 6900, 7, 90, 'home', 10, 32),
  homeService: s('Kotipalvelu', 'home', 'home_service', 'early', 'SHL 1301/2014 19 §', 'hour', 4600, 7, 180, 'home', 5, 16),
  homeServiceOwn: s('Lapsiperheiden kotipalvelu', 'county', 'home_service', 'early', 'SHL 1301/2014 19 §', 'hour', 5400, 7, 120, 'home', 6, 20),
  guidance: s('Ohjaus ja neuvonta', 'county', 'guidance', 'preventive', 'SHL 1301/2014 6 §', 'visit', 6100, 28, 45, 'remote', 1, 7),
  assessment: s('Palvelutarpeen arviointi', 'county', 'assessment', 'early', 'SHL 1301/2014 36 §', 'case', 48_000, 21, 90, 'office', 1, 9),
  socialWork: s('Sosiaalityö', 'county', 'other', 'early', 'SHL 1301/2014 15 §', 'visit', 9800, 28, 60, 'office', 3, 12),
  childProtection: s('Lastensuojelun avohuolto', 'county', 'child_protection', 'corrective', 'LSL 417/2007 36 §', 'month', 52_000, 28, 60, 'home', 1, 8),
  supervisedVisits: s('Tuetut tapaamiset', 'county', 'child_protection', 'corrective', 'SHL 1301/2014 27 §', 'visit', 16_500, 14, 120, 'office', 12, 40),
  fosterSupport: s('Perhehoidon tuki', 'county', 'child_protection', 'corrective', 'Perhehoitolaki 263/2015', 'month', 61_000, 28, 90, 'home', 7, 21),
  clinic: s('Neuvolan kotikäynnit', 'county', 'guidance', 'preventive', 'THL 1326/2010 15 §', 'visit', 8800, 14, 60, 'home', 2, 12),
  nurse: s('Mielenterveyshoitajan vastaanotto', 'county', 'discussion_help', 'early', 'THL 1326/2010 27 §', 'visit', 9400, 21, 45, 'office', 9, 34),
  personalHelp: s('Henkilökohtainen apu', 'county', 'other', 'early', 'Vammaispalvelulaki 675/2023', 'hour', 3900, 7, 180, 'outdoors', 21, 60),
  shortCare: s('Lyhytaikainen huolenpito', 'county', 'other', 'early', 'Vammaispalvelulaki 675/2023', 'day', 31_000, 28, 600, 'office', 21, 70),
  curator: s('Koulukuraattori', 'county', 'discussion_help', 'preventive', 'OHVL 1287/2013', 'visit', 7600, 21, 45, 'school', 3, 9),
  addiction: s('Päihdehoitajan vastaanotto', 'county', 'therapy', 'corrective', 'SHL 1301/2014 24 §', 'visit', 10_200, 14, 60, 'office', 3, 14),
  counselling: s('Kasvatus- ja perheneuvonta', 'counselling', 'therapy', 'early', 'SHL 1301/2014 26 §', 'visit', 14_800, 14, 75, 'office', 30, 80),
  separation: s('Eroperheiden keskusteluapu', 'counselling', 'discussion_help', 'early', 'SHL 1301/2014 26 §', 'visit', 12_400, 14, 90, 'office', 14, 40),
  coaching: s('Neuropsykiatrinen valmennus', 'counselling', 'therapy', 'early', 'SHL 1301/2014 17 §', 'visit', 11_800, 14, 60, 'home', 25, 70),
  youthClinic: s('Nuorisopsykiatria', 'youth', 'doctor', 'corrective', 'Mielenterveyslaki 1116/1990', 'visit', 26_500, 14, 60, 'office', 60, 130),
  childClinic: s('Lastenpsykiatrian arvio', 'youth', 'doctor', 'corrective', 'Mielenterveyslaki 1116/1990', 'visit', 29_000, 21, 75, 'office', 70, 150),
  schoolPath: s('Koulupolun tuki', 'school', 'school_support', 'preventive', 'POL 628/1998 20 a §', 'month', 21_000, 14, 45, 'school', 8, 24),
  dayCare: s('Varhaiskasvatuksen tuki', 'town', 'school_support', 'preventive', 'VakaL 540/2018 15 a §', 'month', 18_000, 28, 45, 'school', 7, 24),
  youthWork: s('Kohdennettu nuorisotyö', 'town', 'group_activity', 'preventive', 'Nuorisolaki 1285/2016', 'group_session', 2900, 7, 120, 'outdoors', 4, 15),
  familySport: s('Perheliikunta', 'town', 'group_activity', 'preventive', 'Liikuntalaki 390/2015', 'group_session', 1400, 14, 60, 'outdoors', 3, 14),
  schoolSatulahti: s('Koulun tuki', 'satulahti', 'school_support', 'preventive', 'POL 628/1998 20 a §', 'month', 20_500, 14, 45, 'school', 8, 24),
  schoolNaytekoski: s('Koulun tuki', 'naytekoski', 'school_support', 'preventive', 'POL 628/1998 20 a §', 'month', 19_800, 14, 45, 'school', 8, 26),
  schoolTaruniemi: s('Skolstöd', 'taruniemi', 'school_support', 'preventive', 'POL 628/1998 20 a §', 'month', 20_200, 14, 45, 'school', 8, 24),
  schoolMallila: s('Koulun tuki', 'mallila', 'school_support', 'preventive', 'POL 628/1998 20 a §', 'month', 19_400, 14, 45, 'school', 8, 28),
  peers: s('Vertaisryhmä', 'arms', 'peer_support', 'preventive', 'SHL 1301/2014 28 §', 'group_session', 2400, 14, 120, 'office', 7, 26),
  babyCafe: s('Vauvaperheiden kahvila', 'arms', 'group_activity', 'preventive', 'SHL 1301/2014 6 §', 'group_session', 900, 7, 120, 'office', 1, 8),
  supportPerson: s('Tukihenkilö', 'beside', 'support_person', 'early', 'SHL 1301/2014 28 §', 'month', 16_000, 14, 120, 'outdoors', 20, 70),
  supportFamily: s('Tukiperhe', 'beside', 'support_person', 'early', 'SHL 1301/2014 28 §', 'day', 9800, 28, 600, 'home', 40, 120),
  football: s('Jalkapalloa kaverin kanssa', 'football', 'group_activity', 'preventive', 'Liikuntalaki 390/2015', 'group_session', 1200, 7, 90, 'outdoors', 3, 14),
  languageGuide: s('Monikielinen perheohjaus', 'language', 'guidance', 'early', 'SHL 1301/2014 6 §', 'visit', 5200, 14, 75, 'home', 5, 18),
  languageGroup: s('Vanhempien keskusteluryhmä', 'language', 'peer_support', 'preventive', 'SHL 1301/2014 28 §', 'group_session', 1900, 14, 120, 'office', 5, 25),
  youngTalk: s('Nuorten keskusteluapu', 'young', 'discussion_help', 'early', 'SHL 1301/2014 6 §', 'visit', 6800, 14, 60, 'office', 3, 12),
  mindPeers: s('Vertaistuki toipuvalle vanhemmalle', 'mind', 'peer_support', 'preventive', 'SHL 1301/2014 28 §', 'group_session', 2100, 14, 120, 'office', 6, 24),
  childrensGroup: s('Lasten vertaisryhmä', 'mind', 'peer_support', 'early', 'SHL 1301/2014 28 §', 'group_session', 3300, 7, 90, 'office', 14, 45),
  swedishTalk: s('Samtalsstöd för familjer', 'swedish', 'discussion_help', 'early', 'SHL 1301/2014 6 §', 'visit', 6900, 14, 60, 'office', 6, 22),
  swedishPeers: s('Kamratgrupp för föräldrar', 'swedish', 'peer_support', 'preventive', 'SHL 1301/2014 28 §', 'group_session', 2200, 14, 120, 'office', 5, 20),
  familyClub: s('Perhekerho', 'parish', 'group_activity', 'preventive', 'SHL 1301/2014 6 §', 'group_session', 800, 14, 120, 'office', 2, 8),
  deacon: s('Diakoniatyön keskusteluapu', 'parish2', 'discussion_help', 'preventive', 'Kirkkolaki 652/2023', 'visit', 4500, 21, 60, 'office', 2, 10),
  swedishClub: s('Familjeklubb', 'parish3', 'group_activity', 'preventive', 'SHL 1301/2014 6 §', 'group_session', 800, 14, 120, 'office', 2, 8),
  occupational: s('Toimintaterapia', 'therapy', 'therapy', 'corrective', 'THL 1326/2010 29 §', 'visit', 9900, 7, 45, 'office', 30, 90),
  speech: s('Puheterapia', 'therapy', 'therapy', 'corrective', 'THL 1326/2010 29 §', 'visit', 9700, 7, 45, 'office', 30, 90),
  intensified: s('Tehostettu perhetyö', 'growth', 'child_protection', 'corrective', 'LSL 417/2007 36 §', 'hour', 8200, 7, 120, 'home', 5, 18),
  interpreting: s('Tulkkaus tapaamisissa', 'interpreters', 'other', 'preventive', 'HL 434/2003 26 §', 'hour', 6500, 28, 60, 'office', 1, 4),
  homework: s('Läksykerho', 'homework', 'group_activity', 'preventive', 'SHL 1301/2014 6 §', 'group_session', 300, 7, 90, 'school', 2, 10),
  grandma: s('Varamummo', 'grandma', 'support_person', 'preventive', 'SHL 1301/2014 28 §', 'visit', 200, 14, 120, 'home', 6, 30),
} as const satisfies Record<string, ServiceFacts>
export type ServiceKey = keyof typeof SERVICES

/** Euro cents of a unit in the price level of a year: two per cent a year, rounded to ten cents. */
export const centsIn = (service: ServiceKey, year: number, today: Day): number =>
  Math.round((SERVICES[service].cents * 0.98 ** (yearOf(today) - year)) / 10) * 10
