/** The computed sentences above the picture: a bold claim and its figures. */
import { Hourglass, TrendingUp, TriangleAlert } from 'lucide-react'
import { useFormat, useTexts } from '../text-provider.tsx'
import type { Sentence } from './sentences.ts'
import { pictureTexts } from './texts.ts'
import styles from './sentences-view.module.css'

const look = {
  'not-helping': { icon: TriangleAlert, tone: 'warn' },
  'quick-and-useful': { icon: TrendingUp, tone: 'ok' },
  'long-waits': { icon: Hourglass, tone: 'wait' },
} as const

export function SentencesView({ sentences }: { sentences: readonly Sentence[] }) {
  const say = useSaying()
  if (sentences.length === 0) return null
  return (
    <ul className={styles['sentences']}>
      {sentences.map((sentence) => {
        const { icon: Icon, tone } = look[sentence.kind]
        const { claim, figures } = say(sentence)
        return (
          <li key={sentence.kind} data-tone={tone}>
            <Icon size={20} aria-hidden="true" />
            <b>{claim}</b> {figures}
          </li>
        )
      })}
    </ul>
  )
}

function useSaying(): (sentence: Sentence) => { claim: string; figures: string } {
  const t = useTexts(pictureTexts)
  const format = useFormat()
  return (sentence) => {
    switch (sentence.kind) {
      case 'not-helping': {
        const { service, fell, signalOn, daysToVersion, daysOpen } = sentence.facts
        const day = format.dayShort(signalOn)
        const then =
          daysToVersion === null
            ? t.signalOpen({ day, count: daysOpen })
            : t.signalThenPlan({ day, count: daysToVersion })
        return {
          claim: daysToVersion === null ? t.notHelpingOpen({ service }) : t.notHelpingAnswered({ service }),
          figures: [fell && t.fell(fell), then].filter(Boolean).join(' '),
        }
      }
      case 'quick-and-useful': {
        const { service, waitDays, value, held, past } = sentence.facts
        const visits = past === 0 ? '' : held === past ? t.allHeld({ count: past }) : t.someHeld({ held, past })
        return {
          claim: t.quickTitle({ service }),
          figures: `${t.quickDetail({ count: waitDays, value })} ${visits}`.trim(),
        }
      }
      case 'long-waits': {
        const { waits } = sentence.facts
        return {
          claim: t.waitsTitle({ count: waits.length }),
          figures: waits
            .map(({ service, days, goesOn }) => (goesOn ? t.waitGoesOn : t.waitOf)({ service, count: days }))
            .join(' '),
        }
      }
    }
  }
}
