// The three versions of the Lehtovaara family's plan: what was agreed in spring, before summer, and when family work did not fit.
import type { GasLevel } from '#rooms/measures/model.ts'
import type { Who } from './lanes.ts'

export type GoalName = 'mornings' | 'school' | 'taking-part'

/** Whoever takes a step: a member of the family, the partner, or an organisation. */
export type StepOwner = Who | 'partner' | 'school' | 'home' | 'family'

export type PlannedStep = {
  readonly key: string
  readonly what: string
  readonly owner: StepOwner
  readonly due: string | null
  readonly done: string | null
  readonly versions: readonly number[]
}

export const NEEDS = {
  mornings: [
    'Aamut ovat pahimmat. Jos aamu menisi ilman huutoa, jaksaisin loppupäivän.',
    'jenni',
    '02-26',
    'everyday_life',
    'confirmed',
    'Samansuuntainen. Aamun siirtymät kuormittavat koko perhettä, erityisesti Eliasta ja Jenniä.',
  ],
  together: [
    'Haluan olla mukana, en kuulla jälkikäteen mitä sovittiin.',
    'oskari',
    '02-26',
    'relationships',
    'confirmed',
    'Tulkki on puuttunut kolmesta viime vuoden palaverista. Tämä on korjattavissa heti.',
  ],
  money: ['Rahat loppuvat ennen kuun loppua.', 'jenni', '11-09', 'work_income', 'unmet', ''],
} as const

export const GOALS = {
  mornings: {
    need: 'mornings',
    what: [
      'Arkiaamut sujuvat ilman riitaa kahtena päivänä viidestä',
      'Arkiaamut sujuvat ilman riitaa kahtena päivänä viidestä',
      'Arkiaamut sujuvat ilman riitaa neljänä päivänä viidestä',
    ],
    howSeen: 'Perheen aamumerkinnät keittiön kalenterissa.',
    simply: 'Aamulla kukaan ei huuda, ja kaikki ehtivät syödä.',
    by: ['07-10', '09-30', '01-11'],
    gas: [
      'Riita joka arkiaamu',
      'Rauhallinen aamu kahtena tai kolmena päivänä',
      'Rauhallinen aamu neljänä päivänä',
      'Rauhallinen aamu joka arkipäivä',
      'Lapset lähtevät omatoimisesti',
    ],
  },
  school: {
    need: 'mornings',
    what: [
      'Elias on koulussa vähintään 15 tuntia viikossa',
      'Elias on koulussa vähintään 20 tuntia viikossa',
      'Elias on koulussa vähintään 25 tuntia viikossa',
    ],
    howSeen: 'Koulun poissaolotieto kuukausittain.',
    simply: 'Elias jaksaa olla koulussa enemmän, ja koulussa on aikuinen, jolle voi kertoa.',
    by: ['06-05', '10-16', '12-18'],
    gas: ['Alle 10 tuntia', '15–24 tuntia', '25 tuntia', '26–28 tuntia', 'Koko lukujärjestys'],
  },
  'taking-part': {
    need: 'together',
    what: [
      'Oskari on mukana palavereissa tulkin kanssa',
      'Oskari on mukana jokaisessa palaverissa tulkin kanssa',
      'Oskari on mukana jokaisessa palaverissa tulkin kanssa',
    ],
    howSeen: 'Osallistujat ja tulkkitilaukset.',
    simply: 'Isä on aina mukana, ja tulkki tulee paikalle.',
    by: ['07-10', '09-30', '01-11'],
    gas: [
      'Oskari kuulee jälkikäteen',
      'Oskari on mukana joskus',
      'Oskari on mukana aina',
      'Oskari on mukana ja johtaa keskustelua itse',
      'Tulkki on kaikille itsestäänselvyys',
    ],
  },
} as const satisfies Record<GoalName, unknown>

export const STEPS: Readonly<Record<GoalName, readonly PlannedStep[]>> = {
  mornings: [
    {
      key: 'family-work',
      what: 'Perhetyö keskiviikkoisin klo 15',
      owner: 'partner',
      due: '04-01',
      done: '04-01',
      versions: [1, 2],
    },
    {
      key: 'home-service',
      what: 'Kotipalvelu käy maanantaiaamuisin',
      owner: 'home',
      due: '10-12',
      done: '10-12',
      versions: [3],
    },
    {
      key: 'bags',
      what: 'Vaatteet ja reput valmiiksi illalla',
      owner: 'elias',
      due: '10-05',
      done: '10-05',
      versions: [1, 2, 3],
    },
    { key: 'list', what: 'Aamulista Aatun kanssa', owner: 'oskari', due: '11-29', done: null, versions: [2, 3] },
  ],
  school: [
    {
      key: 'meetings',
      what: 'Aamupalaveri koulussa joka toinen maanantai',
      owner: 'school',
      due: '08-17',
      done: '08-17',
      versions: [1, 2, 3],
    },
    {
      key: 'short-day',
      what: 'Sovitaan koulupäivän lyhennys joulukuulle',
      owner: 'partner',
      due: 'today',
      done: null,
      versions: [3],
    },
    {
      key: 'adult',
      what: 'Elias valitsee aikuisen, jolle voi laittaa viestin',
      owner: 'elias',
      due: '10-12',
      done: '10-12',
      versions: [3],
    },
  ],
  'taking-part': [
    {
      key: 'interpreter',
      what: 'Tulkki tilataan samalla kun aika varataan',
      owner: 'partner',
      due: '04-20',
      done: '04-20',
      versions: [1, 2, 3],
    },
    {
      key: 'video',
      what: 'Muistio videona viikon sisällä',
      owner: 'partner',
      due: '06-30',
      done: '06-29',
      versions: [2, 3],
    },
  ],
}

export const VERSIONS: readonly {
  readonly no: number
  readonly on: string
  readonly reviewBy: string
  readonly reason: string
  readonly dissenting: string
}[] = [
  { no: 1, on: '04-10', reviewBy: '06-30', reason: '', dissenting: '' },
  { no: 2, on: '06-18', reviewBy: '09-30', reason: 'Kesän tauot, ja Nooran toiveet mukaan.', dissenting: '' },
  {
    no: 3,
    on: '10-02',
    reviewBy: '01-11',
    reason: 'Perhetyö ei auttanut: kaksi poisjääntiä peräkkäin ja hyöty 2/5. Siksi apu aamuihin vaihtui.',
    dissenting: 'Toivon kotipalvelua myös torstaisin. Arvioidaan tarkistuksessa.',
  },
]

/** How far each goal had come at the reviews, as the family and as the partner saw it. */
export const ATTAINED: readonly (readonly [GoalName, on: string, family: GasLevel, worker: GasLevel, note: string])[] =
  [
    ['mornings', '06-18', -1, -1, 'Kaksi aamua viidestä, kun isä on kotona.'],
    ['school', '06-18', -1, -1, ''],
    ['taking-part', '06-18', -1, 0, 'Jenni: tulkki oli kolmesti neljästä. Työntekijä näki, että sovittu toteutui.'],
    ['mornings', '10-02', -2, -1, 'Kesän jälkeen taas riitaa joka aamu. Perhetyö ei osunut aamuihin.'],
    ['school', '10-02', 0, -1, ''],
    ['taking-part', '10-02', 0, 0, ''],
  ]
