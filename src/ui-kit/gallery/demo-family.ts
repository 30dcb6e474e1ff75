/** An invented family whose services over time try every rule of the picture. */
import type { Day } from '#kit/day.ts'
import type { Lane, Meeting, PackageData } from '../package-picture/model.ts'

const d = (text: string) => `2026-${text}` as Day
const states = { h: 'held', m: 'missed', c: 'cancelled', p: 'agreed' } as const

/** `02-16h`: the day and how the meeting went. */
const meetings = (lane: string, written: string, notes: Readonly<Record<string, string>> = {}): Meeting[] =>
  written.split(' ').map((text) => {
    const day = text.slice(0, 5)
    return { id: `${lane}-${day}`, day: d(day), state: states[text.slice(5) as keyof typeof states], note: notes[day] }
  })

const benefits = (written: string): Lane['benefits'] =>
  written.split(' ').map((text) => ({ day: d(text.slice(0, 5)), value: Number(text.slice(6)) }))

const lanes: readonly Lane[] = [
  {
    id: 'kumppani',
    name: 'Perhekumppani',
    provider: 'Sanna Ketola',
    sector: 'county',
    levelText: 'varhainen tuki',
    orderedOn: d('02-12'),
    startedOn: d('02-16'),
    endedOn: null,
    endReason: null,
    pauses: [],
    meetings: meetings(
      'kumppani',
      '02-16h 02-23h 03-02h 03-09h 03-16h 03-23h 03-30h 04-06h 04-20h 05-04c 05-18h 06-01h 06-15h 06-29h 08-03h 08-17h 08-31h 09-14h 09-28h 10-12h 10-26h 11-09h 11-23p 12-07p 12-21p',
    ),
    benefits: benefits('04-10=4 06-08=4 09-07=4 11-09=5'),
  },
  {
    id: 'perhetyo',
    name: 'Perhetyö',
    provider: 'Perhekeskus Kuusikko',
    sector: 'county',
    levelText: 'varhainen tuki',
    orderedOn: d('03-02'),
    startedOn: d('03-27'),
    endedOn: d('10-02'),
    endReason: 'tilalle kotipalvelu',
    pauses: [{ start: d('06-15'), end: d('08-02') }],
    meetings: meetings(
      'perhetyo',
      '03-27h 04-01h 04-08h 04-15h 04-22h 04-29h 05-06c 05-13h 05-20h 05-27h 06-03m 06-10h 08-05h 08-12h 08-19c 08-26h 09-02h 09-09h 09-16m 09-23m',
      {
        '09-16': 'aika ei sopinut Oskarin vuoroihin',
        '09-23': 'aika ei sopinut Oskarin vuoroihin',
        '08-19': 'työntekijän este, uusi aika tarjottu',
      },
    ),
    benefits: benefits('04-24=4 06-08=3 08-26=2 09-23=2'),
  },
  {
    id: 'kotipalvelu',
    name: 'Kotipalvelu',
    provider: 'Kotiapu Tuulikki Oy',
    sector: 'company',
    levelText: 'varhainen tuki, palveluseteli',
    orderedOn: d('10-02'),
    startedOn: d('10-12'),
    endedOn: null,
    endReason: null,
    pauses: [],
    meetings: meetings('kotipalvelu', '10-12h 10-19h 10-26h 11-02h 11-09h 11-16h 11-23p 11-30p 12-07p 12-14p 12-21p'),
    benefits: benefits('10-26=4 11-16=5'),
  },
  {
    id: 'nuoriso',
    name: 'Nuorisopsykiatria',
    provider: 'Nuorten poliklinikka',
    sector: 'county',
    levelText: 'erityistaso',
    orderedOn: d('04-20'),
    startedOn: d('08-24'),
    endedOn: null,
    endReason: null,
    pauses: [],
    meetings: meetings('nuoriso', '08-24h 09-07h 09-21h 10-05h 10-19c 11-02h 11-16h 11-30p 12-14p'),
    benefits: benefits('09-21=3 11-02=4'),
  },
  {
    id: 'koulu',
    name: 'Koulupolun tuki',
    provider: 'Kuusikon koulu',
    sector: 'municipality',
    levelText: 'perustaso',
    orderedOn: d('04-10'),
    startedOn: d('04-27'),
    endedOn: null,
    endReason: null,
    pauses: [{ start: d('06-01'), end: d('08-09') }],
    meetings: meetings('koulu', '04-27h 05-11h 05-25h 08-17h 08-31h 09-14h 09-28m 10-12h 10-26h 11-09h 11-23p 12-07p'),
    benefits: benefits('05-25=3 09-14=3 11-09=4'),
  },
  {
    id: 'vertais',
    name: 'Vertaisryhmä',
    provider: 'Arjen Sylit ry',
    sector: 'ngo',
    levelText: 'perustaso',
    orderedOn: d('04-13'),
    startedOn: d('05-06'),
    endedOn: null,
    endReason: null,
    pauses: [{ start: d('06-10'), end: d('08-18') }],
    meetings: meetings(
      'vertais',
      '05-06h 05-20h 06-03h 08-26h 09-09m 09-23h 10-07c 10-21h 11-04h 11-18h 12-02p 12-16p',
    ),
    benefits: benefits('06-03=4 09-23=4 11-11=5'),
  },
  {
    id: 'kerho',
    name: 'Perhekerho',
    provider: 'Esimerkkilän seurakunta',
    sector: 'parish',
    levelText: 'perustaso',
    orderedOn: d('02-26'),
    startedOn: d('03-04'),
    endedOn: d('10-30'),
    endReason: 'suunnitellusti',
    pauses: [{ start: d('05-20'), end: d('09-01') }],
    meetings: meetings('kerho', '03-04h 03-18h 04-01h 04-15m 04-29h 05-13h 09-02h 09-16h 09-30h 10-14h 10-28h'),
    benefits: benefits('04-29=4 10-28=4'),
  },
  {
    id: 'tuki',
    name: 'Tukihenkilö',
    provider: 'Vierellä ry, Nooralle',
    sector: 'ngo',
    levelText: 'varhainen tuki',
    orderedOn: d('10-19'),
    startedOn: null,
    expectedOn: d('12-01'),
    endedOn: null,
    endReason: null,
    pauses: [],
    meetings: [],
    benefits: [],
  },
]

export const demoFamily: PackageData = {
  today: d('11-19'),
  phases: [
    { label: 'Alkuarviointi', start: d('02-12'), end: d('04-12') },
    { label: 'Muutosvaihe', start: d('04-13'), end: null },
  ],
  lanes,
  versions: [
    { no: 1, day: d('04-10') },
    { no: 2, day: d('06-18') },
    { no: 3, day: d('10-02') },
  ],
  signals: [
    {
      day: d('09-23'),
      text: '2 poisjääntiä, hyöty 2/5',
      laneId: 'perhetyo',
      meetingIds: ['perhetyo-09-16', 'perhetyo-09-23'],
      ledToLaneId: 'kotipalvelu',
      answeredOn: d('10-02'),
    },
  ],
  wellbeing: [
    {
      name: 'Jenni',
      points: [
        { day: d('02-26'), value: 38 },
        { day: d('04-13'), value: 44 },
        { day: d('06-08'), value: 54 },
        { day: d('09-07'), value: 45 },
        { day: d('10-12'), value: 50 },
        { day: d('11-09'), value: 63 },
      ],
    },
    {
      name: 'Oskari',
      points: [
        { day: d('02-26'), value: 46 },
        { day: d('04-13'), value: 41 },
        { day: d('06-08'), value: 48 },
        { day: d('09-07'), value: 40 },
        { day: d('10-12'), value: null },
        { day: d('11-09'), value: 55 },
      ],
    },
  ],
}
