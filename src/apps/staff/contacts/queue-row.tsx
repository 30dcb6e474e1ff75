/** One contact in the queue: who and how, its clock, the one next action. */
import { Ellipsis } from 'lucide-react'
import { dayInFinland, type Instant } from '#kit/day.ts'
import type { Contact, QueueTarget } from '#rooms/families/ui/contact-data.ts'
import { OUTCOME_TEXTS } from '#rooms/families/ui/contact-texts.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { MenuButton } from '#ui-kit/act/menu-button.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useLanguageName } from '../language-names.ts'
import { ClockScale } from './clock-scale.tsx'
import { SpecialSupport, UrgencyStatus, useContactTitle } from './contact-facts.tsx'
import { contactTexts } from './texts.ts'
import styles from './queue.module.css'

type Given = { contact: Contact; target: QueueTarget; first: boolean; mayDecide: boolean; onUrgency: () => void }

export function QueueRow({ contact, target, first, mayDecide, onUrgency }: Given) {
  const t = useTexts(contactTexts)
  const format = useFormat()
  const word = useWords()
  const languageName = useLanguageName()
  const title = useContactTitle()(contact)
  const here = `/yhteydenotot/${contact.contactId}`
  const meta = [
    contact.contactName,
    ...(contact.language === 'fi' ? [] : [languageName(contact.language)]),
    ...(contact.interpreter ? [t.interpreter({ language: languageName(contact.interpreter) })] : []),
    t.came({ day: format.weekdayShort(dayInFinland(contact.receivedAt as Instant)) }),
    contact.unitName,
  ]
  const kind = first ? 'primary' : 'quiet'
  return (
    <li>
      <div>
        <p className={styles['name']}>
          <Link to={here}>{title}</Link>
        </p>
        <p className={styles['meta']}>{meta.join(' · ')}</p>
        <p className={styles['words']}>”{contact.ownWords}”</p>
        <p className={styles['states']}>
          <UrgencyStatus urgency={contact.urgency} />
          {contact.specialSupport && <SpecialSupport />}
          {contact.outcome !== null && <Status tone="off">{word(OUTCOME_TEXTS[contact.outcome])}</Status>}
        </p>
      </div>
      {contact.outcome === null ? (
        <ClockScale clock={contact.clock} target={target} />
      ) : (
        <p className={styles['meta']}>{contact.outcomeReason}</p>
      )}
      <div className={styles['actions']}>
        {contact.outcome !== null || !mayDecide ? (
          <ButtonLink to={contact.familyId !== null ? `/perheet/${contact.familyId}` : here}>
            {contact.familyId !== null ? t.toFamily : t.open}
          </ButtonLink>
        ) : contact.urgency === 'undecided' ? (
          <Button kind={kind} onClick={onUrgency}>
            {t.assessUrgency}
          </Button>
        ) : (
          <ButtonLink kind={kind} to={`${here}/perhe`}>
            {t.startAssessment}
          </ButtonLink>
        )}
        {contact.outcome === null && mayDecide && (
          <MenuButton
            label={t.more({ what: title })}
            icon={Ellipsis}
            onlyIcon
            items={[
              { id: 'open', label: t.openContact, to: here },
              ...(contact.urgency === 'undecided'
                ? []
                : [
                    { id: 'guidance', label: t.giveGuidance, to: `${here}?ratkaise=guidance` },
                    { id: 'report', label: t.reportMade, to: `${here}?ratkaise=child_protection_report` },
                    { id: 'none', label: t.noAction, to: `${here}?ratkaise=no_action` },
                    { id: 'again', label: t.changeUrgency, onChoose: onUrgency },
                  ]),
            ]}
          />
        )}
      </div>
    </li>
  )
}
