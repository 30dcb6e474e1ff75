// When things happened: an episode drawn backwards from where the family is on the reference day.
import { addDays, addMonths, type Day, daysBetween, earlierOf } from '#kit/day.ts'
import type { Random } from '#kit/random.ts'
import type { Phase } from '#rooms/families/model.ts'
import { type Episode, workday } from './life.ts'

type Lengths = {
  readonly assess: number
  readonly assessed: number
  readonly change: number
  readonly ending: number
  readonly followUp: number
  readonly closed: number
}

/** Days from contact to each turn. */
function drawLengths(random: Random): Lengths {
  const assess = random.int(1, 8)
  const assessed = assess + random.int(24, 74)
  const change = assessed + random.int(1, 3)
  const ending = change + Math.round(Math.min(430, Math.max(120, random.normal(265, 75))))
  const followUp = ending + random.int(21, 44)
  return { assess, assessed, change, ending, followUp, closed: followUp + random.int(86, 112) }
}

/** An episode that stands in `stage` on the reference day; `share` of that stage has gone by. */
export function drawEpisode(no: number, stage: Phase, share: number, today: Day, random: Random): Episode {
  const days = drawLengths(random)
  const between = (from: number, to: number): number => Math.round(from + (to - from) * share)
  const gone = {
    contact: between(0, 4),
    initial_assessment: between(days.assess + 1, days.assessed - 2),
    change: between(days.change + 4, days.ending - 10),
    on_hold: between(days.change + 60, days.ending - 30),
    controlled_ending: between(days.ending + 4, days.followUp - 3),
    follow_up: between(days.followUp + 4, days.closed - 6),
    closed: between(days.closed + 10, 1090),
  }[stage]
  return layOut(no, stage, addDays(today, -gone), days, today)
}

/** An earlier episode that was closed some months before the next contact. */
export function drawEarlier(no: number, before: Day, today: Day, random: Random): Episode {
  const days = drawLengths(random)
  return layOut(no, 'closed', addDays(before, -days.closed - random.int(60, 280)), days, today)
}

function layOut(no: number, stage: Phase, contact: Day, days: Lengths, today: Day): Episode {
  const contactOn = earlierOf(workday(contact), today)
  const turn = (offset: number): Day | null => {
    const day = workday(addDays(contact, offset))
    return day <= today ? day : null
  }
  const assessOn = stage === 'contact' ? null : turn(days.assess)
  const assessedOn = assessOn === null ? null : turn(days.assessed)
  const changeOn = assessedOn === null ? null : turn(days.change)
  const heldOn = stage === 'on_hold' && changeOn !== null ? workday(addDays(today, -24)) : null
  const endingOn = changeOn === null || heldOn !== null ? null : turn(days.ending)
  const followUpOn = endingOn === null ? null : turn(days.followUp)
  const closedOn = followUpOn === null ? null : turn(days.closed)
  const phase: Phase =
    closedOn !== null
      ? 'closed'
      : followUpOn !== null
        ? 'follow_up'
        : endingOn !== null
          ? 'controlled_ending'
          : heldOn !== null
            ? 'on_hold'
            : changeOn !== null
              ? 'change'
              : assessOn !== null
                ? 'initial_assessment'
                : 'contact'
  return {
    no,
    contactOn,
    assessOn,
    assessedOn,
    changeOn,
    heldOn,
    endingOn,
    followUpOn,
    closedOn,
    phase,
    until: followUpOn ?? endingOn ?? laterBy(contact, days.ending, today),
  }
}

const laterBy = (from: Day, offset: number, today: Day): Day => {
  const day = addDays(from, offset)
  return daysBetween(today, day) > 20 ? day : addMonths(today, 1)
}
