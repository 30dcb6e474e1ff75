// First contacts: those that became families, those that wait in the queue today, those that were helped at once.
import { addDays, type Day } from '#kit/day.ts'
import type { Random } from '#kit/random.ts'
import { assessmentDeadlines } from '#rooms/families/rules/deadlines.ts'
import { lawProfileOn } from '#rooms/families/rules/law-profile.ts'
import { type County, type Episode, type Life, workday } from './life.ts'
import { adultsAtHome } from './people.ts'
import { at, idsFrom, later, type Row } from './sheet.ts'
import { CONTACTS, CONTACTS_SV, FIRST_WORDS } from './words/phrases.ts'

const URGENCY_REASONS = {
  immediate: ['Lapsi on nyt ilman aikuista, joka jaksaa. Soitettiin heti ja sovittiin käynti täksi päiväksi.'],
  days: [
    'Tilanne on kuormittava, mutta turvallinen. Aika tälle viikolle.',
    'Vanhempi ei ole nukkunut. Kotipalvelu selvitetään huomenna.',
  ],
  not_urgent: [
    'Perhe pärjää sovittuun aikaan asti ja tietää, mistä saa apua nopeammin.',
    'Ei välitöntä huolta. Arviointi aloitetaan määräajassa.',
  ],
} as const
type Urgency = keyof typeof URGENCY_REASONS

type Facts = {
  readonly contactId: string
  readonly on: Day
  readonly time: string
  readonly words: string
  readonly name: string
  readonly unitId: number
  readonly municipality: string
  readonly language: string
  readonly interpreter: string | null
  readonly special: boolean
  readonly by: 'parent' | 'young_person' | 'relative' | 'professional'
  readonly familyId: string | null
  readonly restricted: boolean
  readonly protection: boolean
  /** Made without consent, by duty (SHL 35 §). */
  readonly notice?: boolean
  readonly concerns?: readonly {
    personId: string
    givenName: string
    surname: string
    bornOn: Day | null
    isChild: boolean
  }[]
  /** What came up of the parents' own needs. */
  readonly parentsNeeds?: string
}

/** Why a contact led to no action, in words and as the code of the list. */
const NO_ACTION: readonly (readonly [words: string, code: string])[] = [
  ['Perhe perui yhteydenoton, asia ratkesi.', 'no_need'],
  ['Koulun kuraattori tapaa nuorta jo viikoittain.', 'already_supported'],
  ['Soitettiin kolmesti ja lähetettiin viesti, perhe ei vastannut.', 'not_reached'],
  ['Äiti kertoi, ettei perhe halua apua nyt. Annettiin suora numero.', 'not_wanted'],
  ['Perhe on muuttanut toiselle alueelle. Neuvottiin ottamaan yhteyttä sinne.', 'other_place'],
]

function contactRow(
  county: County,
  facts: Facts,
  urgency: Urgency | 'undecided',
  outcome: readonly [outcome: string, words: string, noAction?: string] | null,
  random: Random,
): Row {
  const { crew } = county
  const receivedAt = at(facts.on, facts.time)
  const profile = lawProfileOn(facts.on)
  const { startBy, readyBy } = assessmentDeadlines(
    { initiatedOn: facts.on, specialSupport: facts.special, childProtection: facts.protection },
    profile,
  )
  const coordinator = crew.coordinators[0]!.accountId
  const decidedAt = later(receivedAt, urgency === 'immediate' ? 35 : random.int(60, 400))
  return {
    contact_id: facts.contactId,
    unit_id: facts.unitId,
    restricted: facts.restricted,
    family_id: facts.familyId,
    received_at: receivedAt,
    channel:
      facts.by === 'professional' ? 'professional' : random.pick(['phone', 'phone', 'web', 'visit', 'meeting_place']),
    contacted_by: facts.by,
    contact_name: facts.name,
    phone: null,
    consent_basis: facts.notice
      ? 'duty_to_report'
      : facts.by === 'professional' || facts.by === 'relative'
        ? 'consent'
        : 'own_contact',
    kind: facts.notice ? 'notice_of_need' : facts.by === 'professional' ? 'contact_for_assessment' : 'help_request',
    for_whom: facts.by === 'professional' || facts.by === 'relative' ? 'other' : 'own',
    concerns: facts.concerns ?? [],
    guided_to: outcome?.[0] === 'guidance' ? ['Perhekahvila', 'Neuvola'] : [],
    parents_needs: facts.parentsNeeds === undefined ? null : 'found',
    parents_needs_words: facts.parentsNeeds ?? null,
    parents_needs_at: facts.parentsNeeds === undefined ? null : decidedAt,
    parents_needs_by: facts.parentsNeeds === undefined ? null : coordinator,
    own_words: facts.words,
    language: facts.language,
    interpreter: facts.interpreter,
    municipality_code: facts.municipality,
    urgency,
    urgency_reason: urgency === 'undecided' ? null : random.pick(URGENCY_REASONS[urgency]),
    urgency_at: urgency === 'undecided' ? null : decidedAt,
    urgency_by: urgency === 'undecided' ? null : coordinator,
    special_support: facts.special,
    outcome: outcome?.[0] ?? null,
    outcome_reason: outcome?.[1] ?? null,
    no_action: outcome?.[2] ?? null,
    outcome_at: outcome === null ? null : later(decidedAt, 30),
    outcome_by: outcome === null ? null : coordinator,
    start_by: startBy.target,
    ready_by: readyBy.target,
    ready_by_legal: readyBy.legal,
    law_profile: profile.key,
    revision: outcome === null ? (urgency === 'undecided' ? 1 : 2) : 3,
    created_by: coordinator,
    created_at: receivedAt,
  }
}

function firstWords({ random, swedish, archetype }: Life): string {
  const [kind] = archetype.key.split('/')
  return random.pick(
    swedish
      ? CONTACTS_SV
      : [...FIRST_WORDS['anyone']!.slice(0, 3), ...(FIRST_WORDS[kind!] ?? []), ...(FIRST_WORDS[kind!] ?? [])],
  )
}

export function contactOfFamily(life: Life, episode: Episode, words?: string): void {
  const { county, random, newId, people, partner, swedish } = life
  const adult = adultsAtHome(people)[0]!
  const by = random.weighted([
    ['parent', 7],
    ['professional', 3],
    ['relative', 1],
  ] as const)
  const urgency = random.weighted([
    ['not_urgent', 7],
    ['days', 4],
    ['immediate', 1],
  ] as const)
  const centre = county.frame.centres[partner.centre ?? 0]!
  county.sheet.add(
    'families.contact',
    contactRow(
      county,
      {
        contactId: newId(),
        on: episode.contactOn,
        time: random.pick(['08:40', '10:15', '12:50', '14:20', '15:35']),
        words: words ?? firstWords(life),
        name:
          by === 'parent'
            ? `${adult.given} ${adult.surname}`
            : by === 'professional'
              ? 'Terveydenhoitaja, neuvola'
              : 'Sukulainen',
        unitId: centre.unitId,
        municipality: centre.municipality,
        language: swedish ? 'sv' : (life.interpreter ?? 'fi'),
        interpreter: life.interpreter,
        special: life.archetype.special ?? false,
        by,
        familyId: life.familyId,
        restricted: false,
        protection: life.archetype.childProtection ?? false,
      },
      urgency,
      ['assessment', 'Perhe toivoo arviointia ja yhtä ihmistä, joka pysyy.'],
      random,
    ),
  )
}

/** Those who wait today: from this morning's, not yet looked at, to one that is late. */
const QUEUE: readonly (readonly [
  name: string,
  words: number,
  daysAgo: number,
  urgency: Urgency | 'undecided',
  by: Facts['by'],
  special: boolean,
  language: string,
  interpreter: string | null,
  centre: number,
])[] = [
  ['Oona, 15 v.', 11, 1, 'undecided', 'young_person', false, 'fi', null, 0],
  ['Rehtori, Kuusikon koulu', 6, 12, 'not_urgent', 'professional', true, 'fi', null, 0],
  ['Perhe Ylitalo, kaksoset 2 v.', 1, 9, 'not_urgent', 'parent', true, 'fi', null, 0],
  ['Perhe Hovila, Lenni 6 v.', 4, 14, 'not_urgent', 'parent', false, 'fi', null, 0],
  ['Perhe Lundström', 4, 7, 'days', 'professional', true, 'sv', null, 3],
  ['Perhe Warsame', 14, 6, 'not_urgent', 'parent', true, 'so', 'so', 0],
  ['Perhe Tervoniitty', 19, 0, 'undecided', 'parent', false, 'fi', null, 0],
  ['Sisko', 17, 0, 'undecided', 'relative', false, 'fi', null, 1],
  ['Perhe Hillaniemi', 16, 5, 'days', 'parent', true, 'fi', null, 1],
  ['Terveydenhoitaja, neuvola', 12, 3, 'not_urgent', 'professional', false, 'fi', null, 2],
  ['Perhe Bondar', 14, 4, 'not_urgent', 'parent', false, 'uk', 'uk', 2],
  ['Perhe Rautaoja', 18, 2, 'days', 'parent', true, 'fi', null, 4],
  ['Perhe Suvikangas', 3, 8, 'not_urgent', 'parent', false, 'fi', null, 4],
]

const CONCERNED = [
  { givenName: 'Aleksi', surname: 'Ylitalo', bornOn: null },
  { givenName: 'Saga', surname: 'Lundström', bornOn: null },
  { givenName: 'Nea', surname: '', bornOn: null },
] as const

export function fillQueue(county: County, random: Random): void {
  const newId = idsFrom(random, county.today)
  for (const [name, words, daysAgo, urgency, by, special, language, interpreter, centre] of QUEUE) {
    const { unitId, municipality } = county.frame.centres[centre]!
    const on = addDays(county.today, -daysAgo)
    const text = language === 'sv' ? CONTACTS_SV[words % CONTACTS_SV.length]! : CONTACTS[words % CONTACTS.length]!
    county.sheet.add(
      'families.contact',
      contactRow(
        county,
        {
          contactId: newId(),
          on,
          time: '07:10',
          words: text,
          name,
          unitId,
          municipality,
          language,
          interpreter,
          special,
          by,
          familyId: null,
          restricted: false,
          protection: false,
          notice: name.startsWith('Rehtori'),
          ...(by === 'professional' || by === 'relative'
            ? { concerns: [{ personId: newId(), ...CONCERNED[words % CONCERNED.length]!, isChild: true }] }
            : {}),
          ...(daysAgo > 8 && by === 'parent'
            ? { parentsNeeds: 'Äiti ei ole nukkunut viikkoihin ja toivoo jonkun, jolle puhua.' }
            : {}),
        },
        urgency,
        null,
        random,
      ),
    )
  }
  // Helped at once or guided on, over the years.
  for (let i = 0; i < 70; i++) {
    const { unitId, municipality } = random.pick(county.frame.centres)
    county.sheet.add(
      'families.contact',
      contactRow(
        county,
        {
          contactId: newId(),
          on: workday(addDays(county.today, -random.int(16, 1080))),
          time: '10:05',
          words: random.pick(CONTACTS),
          name: 'Vanhempi',
          unitId,
          municipality,
          language: 'fi',
          interpreter: null,
          special: false,
          by: 'parent',
          familyId: null,
          restricted: false,
          protection: false,
        },
        'not_urgent',
        random.chance(0.85)
          ? ['guidance', 'Neuvottiin perhekahvilaan ja annettiin suora numero.']
          : ['no_action', ...NO_ACTION[i % NO_ACTION.length]!],
        random,
      ),
    )
  }
}
