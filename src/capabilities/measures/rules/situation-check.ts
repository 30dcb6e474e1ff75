/** Scoring of the family situation check, pairing of start and end, and the pieces of its report. */
import { ok, refused, type Result } from '#kit/result.ts'
import { SMALLEST_SHOWN } from '#kit/disclosure.ts'
import { mean, type MeanInterval, pairedInterval } from '#kit/stats.ts'
import { type Answer, type Answers, CORE_ITEMS, type Item, ITEMS, SCALES } from '../model.ts'

/** Fewest core items that make a total. */
export const CORE_ITEMS_NEEDED = 4

/** Refuses an answer off its scale, and a check with nothing answered; an item may always be left out. */
export function checkAnswers(answers: Answers): Result<Answers> {
  for (const item of ITEMS) {
    const value = answers[item]
    const { min, max } = SCALES[item]
    if (value !== null && !(Number.isInteger(value) && value >= min && value <= max)) {
      return refused('measures.off-scale', item, { min, max })
    }
  }
  return ITEMS.every((item) => answers[item] === null) ? refused('measures.nothing-answered') : ok(answers)
}

/** 0-100 = (x - min) / (max - min) * 100. */
export function rescale(item: Item, value: number): number {
  const { min, max } = SCALES[item]
  return ((value - min) / (max - min)) * 100
}

export const itemScore = (item: Item, answers: Answers): number | null =>
  answers[item] === null ? null : rescale(item, answers[item])

/** Mean of the core items' 0-100 scores where at least four of five were answered, else missing. */
export function totalScore(answers: Answers): number | null {
  const scores = CORE_ITEMS.flatMap((item) => itemScore(item, answers) ?? [])
  return scores.length >= CORE_ITEMS_NEEDED ? mean(scores) : null
}

export type Pair = { readonly start: Answer; readonly end: Answer }

/**
 * Pairs one person's first start with the last end of the same episode; the end may not be earlier than the start. People
 * with only one of the two are no pair, and nobody is a pair twice for one episode.
 */
export function pairAnswers(answers: readonly Answer[]): Pair[] {
  const byPerson = Map.groupBy(answers, ({ familyId, personId, episode }) => `${familyId} ${personId} ${episode}`)
  return [...byPerson.values()].flatMap((own) => {
    const sorted = own.toSorted((a, b) => (a.answeredOn < b.answeredOn ? -1 : a.answeredOn > b.answeredOn ? 1 : 0))
    const start = sorted.find(({ point }) => point === 'start')
    const end = sorted.findLast(({ point }) => point === 'end')
    return start && end && start.answeredOn <= end.answeredOn ? [{ start, end }] : []
  })
}

/** What is compared: one item, or the total. */
export type Measure = Item | 'total'

const scoreOf = (measure: Measure, { answers }: Answer): number | null =>
  measure === 'total' ? totalScore(answers) : itemScore(measure, answers)

/** Change on the 0-100 scale, or null where either side is missing. */
export function changeOf(measure: Measure, { start, end }: Pair): number | null {
  const [before, after] = [scoreOf(measure, start), scoreOf(measure, end)]
  return before === null || after === null ? null : after - before
}

/** Everything a change may not be shown without: which items, how many pairs, both scales, the interval, and all three shares. */
export type ChangeReport =
  | { readonly shown: false; readonly measure: Measure; readonly why: 'measures.too-few-pairs' }
  | {
      readonly shown: true
      readonly measure: Measure
      readonly pairs: number
      /** Raw means on the item's own scale; a total has none. */
      readonly raw: { readonly start: number; readonly end: number } | null
      /** Means rescaled to 0-100. */
      readonly rescaled: { readonly start: number; readonly end: number }
      /** Mean change in 0-100 points with its 95 % confidence interval (paired t). */
      readonly change: MeanInterval
      /** Shares of pairs, adding up to one. */
      readonly improved: number
      readonly unchanged: number
      readonly worse: number
    }

// Totals are means of thirds and fourths: anything nearer than this is the same answer, not a change.
const SAME = 1e-9

/** Reports a change over complete pairs; fewer than five are not shown. */
export function reportChange(measure: Measure, pairs: readonly Pair[], smallest = SMALLEST_SHOWN): ChangeReport {
  const complete = pairs.filter((pair) => changeOf(measure, pair) !== null)
  const changes = complete.map((pair) => changeOf(measure, pair)!)
  const change = pairedInterval(changes)
  if (complete.length < smallest || change === null) return { shown: false, measure, why: 'measures.too-few-pairs' }
  const meanOf = (value: (answer: Answer) => number | null): { start: number; end: number } => ({
    start: mean(complete.map(({ start }) => value(start)!))!,
    end: mean(complete.map(({ end }) => value(end)!))!,
  })
  const share = (test: (difference: number) => boolean): number => changes.filter(test).length / changes.length
  return {
    shown: true,
    measure,
    pairs: complete.length,
    raw: measure === 'total' ? null : meanOf(({ answers }) => answers[measure]),
    rescaled: meanOf((answer) => scoreOf(measure, answer)),
    change,
    improved: share((difference) => difference > SAME),
    unchanged: share((difference) => Math.abs(difference) <= SAME),
    worse: share((difference) => difference < -SAME),
  }
}

/** Three readings of one raw change, each under its own name: a bare percentage says nothing. */
export function readingsOfChange(
  start: number,
  end: number,
  scale: { readonly min: number; readonly max: number },
): { readonly relativeToStart: number; readonly shareOfMaximum: number; readonly rescaledPoints: number } {
  return {
    relativeToStart: (end - start) / start,
    shareOfMaximum: (end - start) / scale.max,
    rescaledPoints: ((end - start) / (scale.max - scale.min)) * 100,
  }
}
