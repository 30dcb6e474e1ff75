/** A signal in words: what it says and since when, bad news as plainly as good. */
import { CalendarX2, CircleSlash2, MessageCircleWarning, ThumbsDown, type LucideIcon } from 'lucide-react'
import type { SignalKind } from '#rooms/engagement/model.ts'
import type { Signal } from '#rooms/engagement/ui/family-data.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { signalTexts } from './signal-texts.ts'

export const signalIcon: Readonly<Record<SignalKind, LucideIcon>> = {
  two_missed: CalendarX2,
  low_benefit: ThumbsDown,
  family_said: MessageCircleWarning,
  goal_stalled: CircleSlash2,
}

export type SignalWords = {
  claim(signal: Signal): string
  facts(signal: Signal): string
}

export function useSignalWords(): SignalWords {
  const t = useTexts(signalTexts)
  const format = useFormat()
  return {
    claim: ({ kind, serviceName, text }) => {
      const service = serviceName ?? t.wholePackage
      if (kind === 'goal_stalled') return t.goalStalled({ goal: text })
      if (kind === 'two_missed') return t.twoMissed({ service })
      return kind === 'low_benefit' ? t.lowBenefit({ service }) : t.familySaid({ service })
    },
    facts: ({ kind, raisedOn, answerBy, text, organisationName }) =>
      [
        text === '' || kind === 'goal_stalled' ? '' : `”${text}”`,
        organisationName ?? '',
        t.raised({ day: format.dayShort(raisedOn) }),
        t.answerBy({ day: format.dayShort(answerBy) }),
      ]
        .filter(Boolean)
        .join(' · '),
  }
}
