/** One contact: what was said, how urgent it is, by when something must begin, and what follows. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { Instant } from '#kit/day.ts'
import { contactQuery, type WholeContact } from '#rooms/families/ui/contact-data.ts'
import { OUTCOME_TEXTS } from '#rooms/families/ui/contact-texts.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { Columns } from '#ui-kit/frame/columns.tsx'
import { Crumb } from '#ui-kit/frame/crumb.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { QuoteOfFamily } from '#ui-kit/say/quote-of-family.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { ExtraAnswers } from '../extra/extra-answers.tsx'
import { usePageTitle } from '../page-title.ts'
import { Refused } from '../refused.tsx'
import { useHasRole } from '../session.tsx'
import { useUrlChoice } from '../url-choice.ts'
import { ContactSide } from './contact-side.tsx'
import { SpecialSupport, UrgencyStatus, useContactTitle } from './contact-facts.tsx'
import { OutcomeFacts } from './outcome-facts.tsx'
import { ParentsNeeds } from './parents-needs.tsx'
import { OTHER_OUTCOMES, OutcomeDialog, useOutcomeWords } from './outcome-dialog.tsx'
import { contactTexts } from './texts.ts'
import { UrgencyDialog } from './urgency-dialog.tsx'
import styles from './contact-page.module.css'

export function ContactPage() {
  const t = useTexts(contactTexts)
  const { contactId } = useParams({ strict: false }) as { contactId: string }
  usePageTitle(t.title)
  const asked = useQuery(contactQuery(contactId))
  if (asked.isError) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (asked.data === undefined) return <Loading lines={5} />
  return <Whole contact={asked.data} />
}

function Whole({ contact }: { contact: WholeContact }) {
  const t = useTexts(contactTexts)
  const format = useFormat()
  const title = useContactTitle()(contact)
  const mayNote =
    useHasRole('family_partner', 'social_worker', 'coordinator', 'supervisor') && contact.familyId === null
  return (
    <>
      <Crumb above={[{ to: '/yhteydenotot', label: t.title }]} here={title} />
      <PageHead
        title={title}
        lead={[
          contact.contactName,
          t.came({ day: format.moment(contact.receivedAt as Instant) }),
          contact.unitName,
        ].join(' · ')}
      />
      <Columns
        main={
          <>
            <QuoteOfFamily words={contact.ownWords} by={contact.contactName} lang={contact.language} />
            {contact.contactedBy === 'young_person' && (
              <div className={styles['notice']}>
                <Notice tone="info" title={t.youngPerson}>
                  {t.youngPersonMore}
                </Notice>
              </div>
            )}
            <ExtraAnswers answers={contact.extra} />
            <div className={styles['parts']}>
              <Urgency contact={contact} />
              <ParentsNeeds contact={contact} mayNote={mayNote} />
              <WhatNext contact={contact} />
            </div>
          </>
        }
        side={<ContactSide contact={contact} />}
      />
    </>
  )
}

function useMayDecide(contact: WholeContact): boolean {
  return useHasRole('family_partner', 'social_worker', 'coordinator', 'supervisor') && contact.outcome === null
}

function Urgency({ contact }: { contact: WholeContact }) {
  const t = useTexts(contactTexts)
  const format = useFormat()
  const [assessing, setAssessing] = useState(false)
  const mayDecide = useMayDecide(contact)
  const undecided = contact.urgency === 'undecided'
  return (
    <Section title={t.urgencyTitle}>
      <p className={styles['states']}>
        <UrgencyStatus urgency={contact.urgency} />
        {contact.specialSupport && <SpecialSupport />}
      </p>
      {contact.urgencyReason && <p>{contact.urgencyReason}</p>}
      {contact.urgencyAt && (
        <p className="small quiet">{t.assessedAt({ when: format.moment(contact.urgencyAt as Instant) })}</p>
      )}
      {mayDecide && (
        <div className={styles['actions']}>
          <Button kind={undecided ? 'primary' : 'quiet'} small={!undecided} onClick={() => setAssessing(true)}>
            {undecided ? t.assessUrgency : t.changeUrgency}
          </Button>
        </div>
      )}
      {assessing && <UrgencyDialog contact={contact} onClose={() => setAssessing(false)} />}
    </Section>
  )
}

function WhatNext({ contact }: { contact: WholeContact }) {
  const t = useTexts(contactTexts)
  const word = useWords()
  const acts = useOutcomeWords()
  const [deciding, decide] = useUrlChoice('ratkaise', ['', ...OTHER_OUTCOMES], '')
  const mayDecide = useMayDecide(contact)
  const ready = mayDecide && contact.urgency !== 'undecided'
  return (
    <Section title={t.whatNext}>
      {contact.outcome !== null && (
        <>
          <p className={styles['states']}>
            <Status tone="ok">{word(OUTCOME_TEXTS[contact.outcome])}</Status>
          </p>
          {contact.outcome !== 'assessment' && <p>{contact.outcomeReason}</p>}
          <OutcomeFacts contact={contact} />
        </>
      )}
      {contact.familyId !== null && (
        <div className={styles['actions']}>
          <ButtonLink kind="primary" to={`/perheet/${contact.familyId}`}>
            {t.toFamily}
          </ButtonLink>
        </div>
      )}
      {mayDecide && !ready && <p className="quiet">{t.firstUrgency}</p>}
      {ready && (
        <>
          <div className={styles['actions']}>
            <ButtonLink kind="primary" to={`/yhteydenotot/${contact.contactId}/perhe`}>
              {t.openFamily}
            </ButtonLink>
          </div>
          <h3 className={styles['other']}>{t.otherOutcomes}</h3>
          <div className={styles['actions']}>
            {OTHER_OUTCOMES.map((outcome) => (
              <Button key={outcome} onClick={() => decide(outcome)}>
                {acts[outcome].act}
              </Button>
            ))}
          </div>
        </>
      )}
      {ready && deciding !== '' && <OutcomeDialog contact={contact} outcome={deciding} onClose={() => decide('')} />}
    </Section>
  )
}
