/** The small facts of a contact that the queue and its own page share: its name, urgency, need for special support. */
import { AlarmClock, Flag } from 'lucide-react'
import { CHANNEL_TEXTS, CONTACTED_BY_TEXTS, URGENCY_TEXTS } from '#rooms/families/ui/contact-texts.ts'
import type { Contact } from '#rooms/families/ui/contact-data.ts'
import { Status, type Tone } from '#ui-kit/say/status.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { contactTexts } from './texts.ts'

const TONES = { undecided: 'warn', immediate: 'bad', days: 'wait', not_urgent: 'ok' } as const satisfies Record<
  Contact['urgency'],
  Tone
>

/** "Vanhempi, puhelimitse" */
export function useContactTitle(): (contact: Pick<Contact, 'contactedBy' | 'channel'>) => string {
  const t = useTexts(contactTexts)
  const word = useWords()
  return ({ contactedBy, channel }) =>
    t.whoHow({ who: word(CONTACTED_BY_TEXTS[contactedBy]), how: word(CHANNEL_TEXTS[channel]) })
}

export function UrgencyStatus({ urgency }: { urgency: Contact['urgency'] }) {
  const word = useWords()
  return (
    <Status tone={TONES[urgency]} {...(urgency === 'undecided' ? { icon: AlarmClock } : {})}>
      {word(URGENCY_TEXTS[urgency])}
    </Status>
  )
}

export function SpecialSupport() {
  const t = useTexts(contactTexts)
  return (
    <Status tone="info" icon={Flag}>
      {t.specialSupport}
    </Status>
  )
}
