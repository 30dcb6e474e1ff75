/** What a row of Today says and asks for: its reason, its next action, and how pressing it is. */
import { addDays, type Day } from '#kit/day.ts'
import { SEVERITIES, type Severity, type TodayAction, type TodayWhy, type TopicName } from '../model.ts'

type Topic = {
  readonly action: TodayAction
  /** The reason once the day has passed, and before it. */
  readonly late: TodayWhy
  readonly due: TodayWhy
  /** Asks for an answer today even where its day is later or unknown. */
  readonly pressing: boolean
}

const topic = (action: TodayAction, late: TodayWhy, due: TodayWhy = late, pressing = false): Topic => ({
  action,
  late,
  due,
  pressing,
})

export const TOPICS = {
  urgency: topic('decide-urgency', 'urgency-undecided', 'urgency-undecided', true),
  contact: topic('decide-contact', 'contact-waiting-late', 'contact-waiting-due'),
  assessment_start: topic('open-assessment', 'assessment-start-late', 'assessment-start-due'),
  assessment_ready: topic('open-assessment', 'assessment-ready-late', 'assessment-ready-due'),
  opinion: topic('hear-child', 'opinion-missing'),
  signal_two_missed: topic('answer-signal', 'signal-two-missed', 'signal-two-missed', true),
  signal_low_benefit: topic('answer-signal', 'signal-low-benefit', 'signal-low-benefit', true),
  signal_family_said: topic('answer-signal', 'signal-family-said', 'signal-family-said', true),
  signal_family_said_whole: topic('answer-signal', 'signal-family-said-whole', 'signal-family-said-whole', true),
  signal_goal_stalled: topic('answer-signal', 'signal-goal-stalled', 'signal-goal-stalled', true),
  contribution: topic('contribute', 'contribution-late', 'contribution-due'),
  review: topic('review-plan', 'review-late', 'review-due'),
  protection_review: topic('review-plan', 'protection-review-late', 'protection-review-due'),
  step: topic('do-step', 'step-late', 'step-due'),
  meeting: topic('mark-meeting', 'meeting-unmarked'),
  interpreter: topic('book-interpreter', 'interpreter-missing', 'interpreter-missing', true),
  interpreter_alone: topic('book-interpreter', 'interpreter-unsure', 'interpreter-unsure', true),
  cadence: topic('agree-meeting', 'cadence-late'),
  ending: topic('open-ending', 'ending-open'),
  follow_up: topic('do-task', 'follow-up-late', 'follow-up-due'),
  sharing_withdrawn: topic('do-task', 'sharing-withdrawn', 'sharing-withdrawn', true),
  task: topic('do-task', 'task-late', 'task-due'),
} as const satisfies Record<TopicName, Topic>

/** Days ahead that Today looks: what is due later waits. */
export const DAYS_AHEAD = 7
export const horizon = (today: Day): Day => addDays(today, DAYS_AHEAD)

export function needsMe(
  name: TopicName,
  due: Day | null,
  today: Day,
): { readonly why: TodayWhy; readonly action: TodayAction; readonly severity: Severity } {
  const { action, late, due: ahead, pressing }: Topic = TOPICS[name]
  const isLate = due !== null && due < today
  return {
    why: isLate ? late : ahead,
    action,
    severity: isLate ? 'late' : pressing || due === today ? 'today' : 'week',
  }
}

/** Late first, then today, then the week; within each the oldest day first and the undated last. */
export const byPressure = (
  a: { readonly severity: Severity; readonly due: Day | null },
  b: { readonly severity: Severity; readonly due: Day | null },
): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : (a.due ?? '9999') > (b.due ?? '9999') ? 1 : 0)
