/** The situation summary on paper, piece by piece in the order it is read; its frame in the reader's language, the family's words untouched. Pure. */
import { ageOn, dayInFinland, finnishDay, timeInFinland, type Day, type Instant } from '#kit/day.ts'
import type { Language } from '#kit/languages.ts'
import { interpolate } from '#kit/text.ts'
import type { AssignmentRole, Phase } from '#rooms/families/model.ts'
import type { MeetingKind } from '../model.ts'
import { SITUATION } from './situation-texts.ts'

/** What the paper says of; the answer of the summary has more beside it. */
export type SituationFacts = {
  readonly name: string
  readonly phase: Phase
  readonly phaseSince: Day
  readonly interpreter: string | null
  readonly safetyBan: boolean
  readonly members: readonly { readonly personId: string; readonly name: string; readonly bornOn: Day | null }[]
  readonly responsible: readonly { readonly role: AssignmentRole; readonly name: string }[]
  readonly plan: { readonly no: number; readonly agreedOn: Day; readonly reviewBy: Day | null } | null
  readonly needs: readonly { readonly ownWords: string; readonly saidBy: string | null }[] | null
  readonly goals: readonly {
    readonly what: string
    readonly by: Day | null
    readonly assessedOn: Day | null
    readonly familyLevel: number | null
    readonly workerLevel: number | null
  }[]
  readonly services: readonly { readonly name: string; readonly organisation: string; readonly since: Day | null }[]
  readonly steps: readonly { readonly what: string; readonly ownerName: string; readonly due: Day | null }[]
  readonly meetings: readonly { readonly startsAt: string; readonly kind: MeetingKind; readonly withWhom: string }[]
  readonly checks:
    | readonly {
        readonly personId: string
        readonly before: { readonly day: Day; readonly score: number }
        readonly now: { readonly day: Day; readonly score: number } | null
      }[]
    | null
}

export type PaperPiece =
  | { readonly kind: 'h1' | 'h2' | 'p' | 'quiet'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

const level = (n: number | null): string => (n === null ? '–' : n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0')

/** `most`: lines of one part; what does not fit is counted. */
export function situationPaper(
  situation: SituationFacts,
  { language, today, most }: { language: Language; today: Day; most: number },
): PaperPiece[] {
  const t = (key: keyof typeof SITUATION, values: Record<string, string | number> = {}) =>
    interpolate(SITUATION[key][language], values)
  const { members, plan } = situation
  const nameOf = (personId: string | null) => members.find((each) => each.personId === personId)?.name ?? ''
  const part = (title: string, items: readonly string[]): PaperPiece[] => [
    { kind: 'h2', text: title },
    items.length === 0
      ? { kind: 'p', text: t('none') }
      : {
          kind: 'list',
          items: items.length > most ? [...items.slice(0, most), t('more', { count: items.length - most })] : items,
        },
  ]
  const sentence = (...words: readonly string[]) => words.filter(Boolean).join(' ')
  const listed = (...words: readonly string[]) => words.filter(Boolean).join(', ')
  return [
    { kind: 'h1', text: `${t('title')}: ${t('family', { name: situation.name })}` },
    ...(situation.safetyBan ? [{ kind: 'p', text: t('ban') } as const] : []),
    {
      kind: 'p',
      text: sentence(
        `${members.map(({ name, bornOn }) => (bornOn === null ? name : `${name} ${ageOn(bornOn, today)}`)).join(', ')}.`,
        t('phase', { phase: t(situation.phase), day: finnishDay(situation.phaseSince) }),
        situation.interpreter === null ? '' : t('interpreter'),
      ),
    },
    {
      kind: 'p',
      text: sentence(
        ...situation.responsible.map(({ role, name }) => `${t(role, { name })}.`),
        plan === null ? t('noPlan') : t('plan', { no: plan.no, day: finnishDay(plan.agreedOn) }),
        plan === null || plan.reviewBy === null ? '' : t('review', { day: finnishDay(plan.reviewBy) }),
      ),
    },
    ...(situation.needs === null
      ? []
      : part(
          t('needs'),
          situation.needs.map(({ ownWords, saidBy }) => sentence(`”${ownWords}”`, nameOf(saidBy))),
        )),
    ...part(
      t('goals'),
      situation.goals.map(({ what, by, assessedOn, familyLevel, workerLevel }) =>
        listed(
          what,
          by === null ? '' : t('by', { day: finnishDay(by) }),
          assessedOn === null
            ? t('notAttained')
            : t('attained', { family: level(familyLevel), worker: level(workerLevel), day: finnishDay(assessedOn) }),
        ),
      ),
    ),
    ...(situation.goals.some(({ assessedOn }) => assessedOn !== null)
      ? [{ kind: 'quiet', text: t('levels') } as const]
      : []),
    ...part(
      t('services'),
      situation.services.map(({ name, organisation, since }) =>
        listed(name, organisation, since === null ? t('ordered') : t('since', { day: finnishDay(since) })),
      ),
    ),
    ...part(
      t('steps'),
      situation.steps.map(({ ownerName, what, due }) =>
        listed(
          `${ownerName === '' ? '' : `${ownerName}: `}${what}`,
          due === null ? '' : t('by', { day: finnishDay(due) }),
        ),
      ),
    ),
    ...part(
      t('meetings'),
      situation.meetings.map(({ startsAt, kind, withWhom }) =>
        listed(
          t('at', {
            day: finnishDay(dayInFinland(startsAt as Instant)),
            time: timeInFinland(startsAt as Instant).replace(':', '.'),
          }),
          t(kind === 'review' ? 'reviewMeeting' : kind),
          withWhom,
        ),
      ),
    ),
    ...(situation.checks === null
      ? []
      : part(
          t('checks'),
          situation.checks.map(({ personId, before, now }) => {
            const said = { name: nameOf(personId), before: before.score, from: finnishDay(before.day) }
            return now === null
              ? t('beforeOnly', said)
              : t('beforeNow', { ...said, now: now.score, to: finnishDay(now.day) })
          }),
        )),
  ]
}
