/** The path of an episode: one table of phases, asked by server and screen alike. */
import { ok, refused, type Result } from '#kit/result.ts'
import type { EndingItem, Episode, Phase } from '../model.ts'
import { mayEnd } from './ending.ts'

type PhaseRule = {
  readonly moves: readonly Phase[]
  /** Moves that leave the straight path, and therefore say why. */
  readonly reasonFor: readonly Phase[]
  /** A family may come back: a new episode, linked to this one. */
  readonly mayReopen: boolean
}

/** `on_hold` lists every return there is; which one is allowed depends on the phase that was held. */
export const PHASE_TABLE = {
  contact: { moves: ['initial_assessment', 'closed'], reasonFor: ['closed'], mayReopen: false },
  initial_assessment: {
    moves: ['change', 'controlled_ending', 'on_hold'],
    reasonFor: ['controlled_ending', 'on_hold'],
    mayReopen: false,
  },
  change: {
    moves: ['controlled_ending', 'initial_assessment', 'on_hold'],
    reasonFor: ['initial_assessment', 'on_hold'],
    mayReopen: false,
  },
  controlled_ending: {
    moves: ['follow_up', 'closed', 'change', 'on_hold'],
    reasonFor: ['closed', 'change', 'on_hold'],
    mayReopen: false,
  },
  follow_up: { moves: ['closed'], reasonFor: [], mayReopen: true },
  closed: { moves: [], reasonFor: [], mayReopen: true },
  on_hold: { moves: ['initial_assessment', 'change', 'controlled_ending'], reasonFor: [], mayReopen: false },
} as const satisfies Record<Phase, PhaseRule>

const rule = (phase: Phase): PhaseRule => PHASE_TABLE[phase]

/** Where an episode may go. From hold: back to the phase that was held, or to the ending. */
export function allowedMoves(phase: Phase, heldFrom: Phase | null = null): Phase[] {
  const { moves } = rule(phase)
  return phase === 'on_hold' ? moves.filter((to) => to === heldFrom || to === 'controlled_ending') : [...moves]
}

export const needsReason = (from: Phase, to: Phase): boolean => rule(from).reasonFor.includes(to)

export type PhaseFacts = {
  /** The phase that was held, when the episode is on hold. */
  readonly heldFrom?: Phase | null
  readonly hasActivePartner: boolean
  readonly openEndingItems: readonly EndingItem[]
  readonly reason: string | null
}

export type PhaseMove = {
  readonly from: Phase
  readonly to: Phase
  readonly reason: string | null
  /** What an episode on hold goes back to. */
  readonly heldFrom: Phase | null
  /** Items left open on purpose, recorded with the reason. */
  readonly openEndingItems: readonly EndingItem[]
  /** A follow-up task is to be made with this move. */
  readonly makesFollowUp: boolean
}

export function movePhase(from: Phase, to: Phase, facts: PhaseFacts): Result<PhaseMove> {
  if (!allowedMoves(from, facts.heldFrom ?? null).includes(to)) {
    return refused('families.phase-not-allowed', 'to', { from, to })
  }
  const reason = facts.reason?.trim() || null
  const ends = from === 'controlled_ending' && (to === 'follow_up' || to === 'closed')
  if (ends) {
    const ending = mayEnd(facts.openEndingItems, reason)
    if (!ending.ok) return ending
  }
  if (needsReason(from, to) && reason === null) return refused('families.reason-missing', 'reason', { from, to })
  if (to === 'change' && !facts.hasActivePartner) return refused('families.partner-missing', 'partner')
  return ok({
    from,
    to,
    reason,
    heldFrom: to === 'on_hold' ? from : null,
    openEndingItems: ends ? facts.openEndingItems : [],
    makesFollowUp: to === 'follow_up',
  })
}

/** A family that comes back begins a new episode, linked to the old one, which stays as it was. */
export function reopen(previous: {
  readonly episode: Episode
  readonly phase: Phase
}): Result<{ readonly episode: Episode; readonly linkedTo: Episode; readonly phase: Phase }> {
  if (!rule(previous.phase).mayReopen)
    return refused('families.episode-still-open', undefined, { phase: previous.phase })
  return ok({ episode: previous.episode + 1, linkedTo: previous.episode, phase: 'contact' })
}
