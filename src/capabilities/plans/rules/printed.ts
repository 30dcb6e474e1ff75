/** A plan on paper, piece by piece in the order it is read; its frame in the reader's language, the family's own words untouched. Pure. */
import { dateOf, type Day, finnishDay, monthOf, yearOf } from '#kit/day.ts'
import type { Language } from '#kit/languages.ts'
import { interpolate } from '#kit/text.ts'
import type { AgreementManner, PlanContent, PlannedService } from '../model.ts'
import { PRINTED } from './printed-texts.ts'
import { quantityWords } from './quantity-words.ts'
import { whoDoesWhat } from './who-does-what.ts'

export type Piece =
  | { readonly kind: 'h1' | 'h2' | 'h3' | 'p' | 'quiet'; readonly text: string; readonly language?: string }
  | { readonly kind: 'quote'; readonly text: string; readonly by: string; readonly language?: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

export type Printable = {
  readonly no: number
  readonly joint: boolean
  readonly agreedOn: Day | null
  readonly content: PlanContent
  /** First names in reach, by person. */
  readonly names: ReadonlyMap<string, string>
  readonly needs: readonly { readonly needId: string; readonly ownWords: string; readonly saidBy: string | null }[]
  readonly agreements: readonly {
    readonly personId: string
    readonly manner: AgreementManner
    readonly onDay: Day
    readonly note: string
    readonly dissent: string
  }[]
  /** From when a plan agreed as joint is a simple one: consent was withdrawn. */
  readonly jointUntil?: Day
  /** Of the family's own words, where it is another than the reader's. */
  readonly wordsLanguage?: string
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const dayIn = (language: Language, day: Day): string =>
  language === 'en' ? `${dateOf(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}` : finnishDay(day)

export const titleOf = ({ no, joint }: Pick<Printable, 'no' | 'joint'>, language: Language): string =>
  interpolate(PRINTED[joint ? 'jointTitle' : 'title'][language], { no })

export function printedPlan(plan: Printable, language: Language): Piece[] {
  const t = (key: keyof typeof PRINTED, values: Record<string, string | number> = {}) =>
    interpolate(PRINTED[key][language], values)
  const day = (each: Day) => dayIn(language, each)
  const { content } = plan
  const own = plan.wordsLanguage === undefined ? {} : { language: plan.wordsLanguage }
  const nameOf = (id: string | null) => (id === null ? '' : (plan.names.get(id) ?? ''))
  const names = content.personIds.map(nameOf).filter(Boolean).join(', ')
  const line = (text: string): Piece[] => (text === '' ? [] : [{ kind: 'p', text }])
  const head = (key: keyof typeof PRINTED): Piece => ({ kind: 'h2', text: t(key) })
  return [
    { kind: 'h1', text: titleOf(plan, language) },
    ...line(names === '' ? '' : t('concerns', { names })),
    ...line(plan.agreedOn === null ? t('notAgreed') : t('agreedOn', { day: day(plan.agreedOn) })),
    ...line(plan.jointUntil === undefined ? '' : t('jointUntil', { day: day(plan.jointUntil) })),
    ...line(content.reviewBy === null ? '' : t('reviewBy', { day: day(content.reviewBy) })),
    ...line(content.meetingFrequency === '' ? '' : t('meetings', { words: content.meetingFrequency })),
    ...content.goals.flatMap((goal, i): Piece[] => [
      { kind: 'h2', text: t('goal', { no: i + 1, what: goal.what }) },
      ...plan.needs
        .filter(({ needId }) => (goal.needIds as readonly string[]).includes(needId))
        .map((need): Piece => ({ kind: 'quote', text: need.ownWords, by: nameOf(need.saidBy) || t('family'), ...own })),
      ...line(goal.howSeen === '' ? '' : t('howSeen', { words: goal.howSeen })),
      ...line(goal.by === null ? '' : t('by', { day: day(goal.by) })),
      ...line(goal.gas.z0 === '' ? '' : t('expected', { words: goal.gas.z0 })),
      ...(goal.steps.length === 0
        ? []
        : [
            { kind: 'h3', text: t('steps') } as const,
            {
              kind: 'list',
              items: goal.steps.map(
                ({ ownerName, what, due }) =>
                  `${ownerName === '' ? '' : `${ownerName}: `}${what}${due === null ? '' : `, ${t('byShort', { day: day(due) })}`}`,
              ),
            } as const,
          ]),
    ]),
    ...(content.services.length === 0
      ? []
      : [
          head('services'),
          {
            kind: 'list',
            items: content.services.map((service) =>
              [
                [service.serviceName, ...producersOf(service, t)].join('. '),
                service.startsOn === null ? '' : t('starts', { day: day(service.startsOn) }),
                quantityWords(service.quantity, language) ?? '',
                service.durationText,
                service.responsibility,
              ]
                .filter(Boolean)
                .join('. '),
            ),
          } as const,
        ]),
    head('whoDoes'),
    ...whoDoesWhat(content).flatMap(({ name, tasks }): Piece[] => [
      { kind: 'h3', text: name },
      {
        kind: 'list',
        items: tasks.map(
          ({ what, due }) => `${what}${due === null ? '' : `, ${t('byShort', { day: day(due as Day) })}`}`,
        ),
      },
    ]),
    ...(plan.agreements.length === 0
      ? []
      : [
          head('whoAgreed'),
          {
            kind: 'list',
            items: plan.agreements.map(
              ({ personId, manner, onDay, note }) =>
                `${nameOf(personId) || t('member')}: ${t(manner)}, ${day(onDay)}${note === '' ? '' : `. ${note}`}`,
            ),
          } as const,
        ]),
    ...dissentOf(plan, (id) => nameOf(id) || t('member'), head),
    ...(content.note === undefined || content.note === ''
      ? []
      : [head('note'), { kind: 'p', text: content.note } as const]),
  ]
}

/** Who answers for a service by law, who produces it, who does parts of it: each said, in this order. */
function producersOf(
  { organisationName, organiserName, subcontractors = [] }: PlannedService,
  t: (key: keyof typeof PRINTED, values: Record<string, string>) => string,
): string[] {
  const self = organiserName !== undefined && organiserName === organisationName
  return [
    ...(organiserName === undefined || self ? [] : [t('organises', { name: organiserName })]),
    ...(organisationName === '' ? [] : [t(self ? 'organisesAndProduces' : 'produces', { name: organisationName })]),
    ...subcontractors.map(({ organisationName: name, underName, what }) => {
      const more = [what, underName === null ? '' : t('worksFor', { name: underName })].filter(Boolean).join('; ')
      return `${t('subcontractor', { name })}${more === '' ? '' : ` (${more})`}`
    }),
  ]
}

/** Who sees it otherwise, each under one's own name; then what was written for all. */
function dissentOf(
  { agreements, content }: Printable,
  nameOf: (personId: string) => string,
  head: (key: 'dissent') => Piece,
): Piece[] {
  const own = agreements.filter(({ dissent }) => dissent !== '')
  if (own.length === 0 && content.dissentingViews === '') return []
  return [
    head('dissent'),
    ...own.flatMap(({ personId, dissent }): Piece[] => [
      { kind: 'h3', text: nameOf(personId) },
      { kind: 'p', text: dissent },
    ]),
    ...(content.dissentingViews === '' ? [] : [{ kind: 'p', text: content.dissentingViews } as const]),
  ]
}
