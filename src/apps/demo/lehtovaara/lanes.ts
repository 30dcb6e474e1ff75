// The eight services around the Lehtovaara family: ordered, started, paused, ended, every meeting and felt benefit.
// A meeting is its day and what became of it: h held, m missed, c cancelled, p agreed and still to come.
import type { ServiceKey } from '../catalogue.ts'
import type { EndReason } from '../package.ts'
import type { Person } from '../people.ts'

export type Who = 'jenni' | 'oskari' | 'elias' | 'noora' | 'aatu'

export type Cast = Readonly<Record<Who, Person>>

export type Lane = {
  readonly service: ServiceKey
  readonly whose: readonly Who[]
  readonly ordered: string
  readonly started: string | null
  readonly pause?: readonly [string, string]
  readonly ended?: readonly [string, EndReason]
  readonly time: string
  readonly meetings: string
  readonly benefit: readonly (readonly [string, number])[]
}

const ALL: readonly Who[] = ['jenni', 'oskari', 'elias', 'noora', 'aatu']

export const LANES: readonly Lane[] = [
  {
    service: 'partner',
    whose: ALL,
    ordered: '02-12',
    started: '02-16',
    time: '10:30',
    meetings:
      '02-16h 02-23h 03-02h 03-09h 03-16h 03-23h 03-30h 04-06h 04-20h 05-04c 05-18h 06-01h 06-15h 06-29h 08-03h 08-17h 08-31h 09-14h 09-28h 10-12h 10-26h 11-09h 11-23p 12-07p 12-21p',
    benefit: [
      ['04-10', 4],
      ['06-08', 4],
      ['09-07', 4],
      ['11-09', 5],
    ],
  },
  {
    service: 'familyWork',
    whose: ALL,
    ordered: '03-02',
    started: '03-27',
    pause: ['06-15', '08-02'],
    ended: ['10-02', 'did_not_help'],
    time: '15:00',
    meetings:
      '03-27h 04-01h 04-08h 04-15h 04-22h 04-29h 05-06c 05-13h 05-20h 05-27h 06-03m 06-10h 08-05h 08-12h 08-19c 08-26h 09-02h 09-09h 09-16m 09-23m',
    benefit: [
      ['04-24', 4],
      ['06-08', 3],
      ['08-26', 2],
      ['09-23', 2],
    ],
  },
  {
    service: 'homeService',
    whose: ALL,
    ordered: '10-02',
    started: '10-12',
    time: '07:00',
    meetings: '10-12h 10-19h 10-26h 11-02h 11-09h 11-16h 11-23p 11-30p 12-07p 12-14p 12-21p',
    benefit: [
      ['10-26', 4],
      ['11-16', 5],
    ],
  },
  {
    service: 'youthClinic',
    whose: ['elias'],
    ordered: '04-20',
    started: '08-24',
    time: '13:00',
    meetings: '08-24h 09-07h 09-21h 10-05h 10-19c 11-02h 11-16h 11-30p 12-14p',
    benefit: [
      ['09-21', 3],
      ['11-02', 4],
    ],
  },
  {
    service: 'schoolPath',
    whose: ['elias'],
    ordered: '04-10',
    started: '04-27',
    pause: ['06-01', '08-09'],
    time: '08:15',
    meetings: '04-27h 05-11h 05-25h 08-17h 08-31h 09-14h 09-28m 10-12h 10-26h 11-09h 11-23p 12-07p',
    benefit: [
      ['05-25', 3],
      ['09-14', 3],
      ['11-09', 4],
    ],
  },
  {
    service: 'peers',
    whose: ['jenni'],
    ordered: '04-13',
    started: '05-06',
    pause: ['06-10', '08-18'],
    time: '17:30',
    meetings: '05-06h 05-20h 06-03h 08-26h 09-09m 09-23h 10-07c 10-21h 11-04h 11-18h 12-02p 12-16p',
    benefit: [
      ['06-03', 4],
      ['09-23', 4],
      ['11-11', 5],
    ],
  },
  {
    service: 'familyClub',
    whose: ['jenni', 'aatu'],
    ordered: '02-26',
    started: '03-04',
    pause: ['05-20', '09-01'],
    ended: ['10-30', 'as_planned'],
    time: '09:30',
    meetings: '03-04h 03-18h 04-01h 04-15m 04-29h 05-13h 09-02h 09-16h 09-30h 10-14h 10-28h',
    benefit: [
      ['04-29', 4],
      ['10-28', 4],
    ],
  },
  {
    service: 'supportPerson',
    whose: ['noora'],
    ordered: '10-19',
    started: null,
    time: '16:00',
    meetings: '',
    benefit: [],
  },
]

/** Situation check of each parent, 0-100, as the five items give it; null where there was no answer. */
export const CHECKS: readonly (readonly [day: string, jenni: number, oskari: number | null])[] = [
  ['02-26', 38, 46],
  ['04-13', 44, 41],
  ['06-08', 54, 48],
  ['09-07', 45, 40],
  ['10-12', 50, null],
  ['11-09', 63, 55],
]
