/** Beside a contact: its deadlines with their sources, and how to reach who made it. */
import { addDays, type Day } from '#kit/day.ts'
import type { WholeContact } from '#rooms/families/ui/contact-data.ts'
import { CONSENT_TEXTS, KIND_TEXTS } from '#rooms/families/ui/contact-texts.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useLanguageName } from '../language-names.ts'
import { todayInFinland } from '../today-day.ts'
import { ClockScale } from './clock-scale.tsx'
import { contactTexts } from './texts.ts'
import { triageTexts } from './triage-texts.ts'
import styles from './contact-page.module.css'

export function ContactSide({ contact }: { contact: WholeContact }) {
  const t = useTexts(contactTexts)
  const word = useWords()
  const languageName = useLanguageName()
  const triage = useTexts(triageTexts)
  const format = useFormat()
  return (
    <>
      {contact.outcome === null && <Deadlines contact={contact} />}
      <Section title={t.facts}>
        <dl className={styles['facts']}>
          <dt>{triage.kind}</dt>
          <dd>{word(KIND_TEXTS[contact.kind])}</dd>
          <dt>{t.name}</dt>
          <dd>{contact.contactName}</dd>
          {contact.phone && (
            <>
              <dt>{t.phone}</dt>
              <dd>
                <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
              </dd>
            </>
          )}
          <dt>{t.language}</dt>
          <dd>{languageName(contact.language)}</dd>
          {contact.interpreter && (
            <>
              <dt>{t.interpreterLabel}</dt>
              <dd>{languageName(contact.interpreter)}</dd>
            </>
          )}
          <dt>{t.basis}</dt>
          <dd>{word(CONSENT_TEXTS[contact.consentBasis])}</dd>
          {contact.concerns.length > 0 && (
            <>
              <dt>{triage.concerns}</dt>
              <dd>
                {contact.concerns.map((each) => (
                  <span key={each.personId} className={styles['line']}>
                    {[each.givenName, each.surname].join(' ').trim()}
                    {each.bornOn !== null && `, ${triage.born({ day: format.day(each.bornOn) })}`}
                    {each.isChild ? ` (${triage.child})` : ''}
                  </span>
                ))}
              </dd>
            </>
          )}
        </dl>
      </Section>
    </>
  )
}

function Deadlines({ contact }: { contact: WholeContact }) {
  const t = useTexts(contactTexts)
  const { clock } = contact
  const sources = [...new Set([...clock.startBy.sources, ...clock.readyBy.sources])]
  return (
    <Section title={t.clockTitle}>
      <div className={styles['clock']}>
        <ClockScale clock={clock} target={contact.target} />
      </div>
      <dl className={styles['facts']}>
        <dt>{t.startBy}</dt>
        <dd>
          <DeadlineWords deadline={clock.startBy} />
        </dd>
        <dt>{t.readyBy}</dt>
        <dd>
          <DeadlineWords deadline={clock.readyBy} />
        </dd>
      </dl>
      <details className={styles['sources']}>
        <summary>{t.whereFrom}</summary>
        <p>{clock.basis === 'statutory' ? t.statutoryWhy : t.internalWhy}</p>
        <p className="quiet">{sources.join(' · ')}</p>
      </details>
    </Section>
  )
}

/** The last lawful day, with the counted day beside it where a day off moved it; or the organiser's own aim. */
function DeadlineWords({ deadline }: { deadline: WholeContact['clock']['startBy'] }) {
  const t = useTexts(contactTexts)
  const format = useFormat()
  const said = (day: Day) => (day > addDays(todayInFinland(), 60) ? format.day(day) : format.weekdayShort(day))
  if (deadline.legal === null) return t.ownAim({ day: said(deadline.target) })
  return (
    <>
      <strong>{t.lastDay({ day: said(deadline.legal) })}</strong>
      {deadline.legal !== deadline.target && (
        <span className="quiet"> ({t.nominalDay({ day: said(deadline.target) })})</span>
      )}
    </>
  )
}
