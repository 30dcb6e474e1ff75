/** Who of the family consents to a joint plan: each one's answer, when and how; recorded here, withdrawn here, never erased. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Check, CircleHelp, CircleSlash, Undo2 } from 'lucide-react'
import { access } from '#rooms/plans/access.ts'
import { consentsQuery, type Consent, type Consents as ConsentsData } from '#rooms/plans/ui/data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, useFamily, useReach } from '../../family-context.tsx'
import { RecordConsentDialog } from './record-consent-dialog.tsx'
import { MANNER_TEXTS, kindTexts } from './texts.ts'
import { WithdrawConsentDialog } from './withdraw-consent-dialog.tsx'
import styles from './kind.module.css'

export function Consents({ of, level }: { of: 'agreed' | 'draft'; level?: 2 | 3 }) {
  const t = useTexts(kindTexts)
  const { familyId } = useFamily()
  const { data } = useQuery(consentsQuery(familyId))
  const asked = data?.[of]?.asked
  if (data === undefined || asked === undefined) return null
  return (
    <Section title={t.consents} {...(level === undefined ? {} : { level })}>
      <ul className={styles['people']}>
        {asked.map(({ personId }) => (
          <One key={personId} personId={personId} consents={data.consents} />
        ))}
      </ul>
      <Earlier consents={data.consents} />
    </Section>
  )
}

const newest = (consents: ConsentsData['consents'], personId: string): Consent | undefined =>
  consents.findLast((each) => each.personId === personId)

function One({ personId, consents }: { personId: string; consents: ConsentsData['consents'] }) {
  const t = useTexts(kindTexts)
  const word = useWords()
  const family = useFamily()
  const { may } = useReach()
  const nameOf = namesOf(family)
  const [open, setOpen] = useState<'record' | 'withdraw' | null>(null)
  const consent = newest(consents, personId)
  const name = nameOf(personId)
  const stands = consent?.answer === 'given' && consent.withdrawnOn === null
  return (
    <li>
      <span>{name}</span>
      <State consent={consent} />
      {consent !== undefined && (
        <small>
          {t.facts({
            manner: word(MANNER_TEXTS[consent.withdrawnManner ?? consent.manner]),
            who: consent.writtenBy || '–',
          })}{' '}
          {consent.saidBy !== personId && t.saidBy({ name: nameOf(consent.saidBy) })} {consent.note}
        </small>
      )}
      {may(access['plans.record-consent']) && (
        <div className={styles['act']}>
          {stands ? (
            <Button small kind="link" onClick={() => setOpen('withdraw')}>
              {t.withdraw}
              <span className="sr">: {name}</span>
            </Button>
          ) : (
            <Button small onClick={() => setOpen('record')}>
              {t.record}
              <span className="sr">: {name}</span>
            </Button>
          )}
        </div>
      )}
      {open === 'record' && <RecordConsentDialog personId={personId} onClose={() => setOpen(null)} />}
      {open === 'withdraw' && consent !== undefined && (
        <WithdrawConsentDialog consent={consent} onClose={() => setOpen(null)} />
      )}
    </li>
  )
}

function State({ consent }: { consent: Consent | undefined }) {
  const t = useTexts(kindTexts)
  const format = useFormat()
  if (consent === undefined)
    return (
      <Status tone="wait" icon={CircleHelp}>
        {t.notAsked}
      </Status>
    )
  if (consent.answer === 'refused')
    return (
      <Status tone="warn" icon={CircleSlash}>
        {t.refused({ day: format.day(consent.askedOn) })}
      </Status>
    )
  return consent.withdrawnOn === null ? (
    <Status tone="ok" icon={Check}>
      {t.given({ day: format.day(consent.askedOn) })}
    </Status>
  ) : (
    <Status tone="warn" icon={Undo2}>
      {t.withdrawn({ day: format.day(consent.withdrawnOn) })}
    </Status>
  )
}

/** What was answered before the newest answer of each: nothing is lost. */
function Earlier({ consents }: { consents: ConsentsData['consents'] }) {
  const t = useTexts(kindTexts)
  const format = useFormat()
  const nameOf = namesOf(useFamily())
  const before = consents.filter((each) => each !== newest(consents, each.personId))
  if (before.length === 0) return null
  return (
    <details className={styles['earlier']}>
      <summary>{t.earlier}</summary>
      <ul>
        {before.toReversed().map((each) => (
          <li key={each.consentId}>
            {t.earlierLine({
              name: nameOf(each.personId),
              what:
                each.withdrawnOn !== null
                  ? t.givenThenWithdrawn({ given: format.day(each.askedOn), withdrawn: format.day(each.withdrawnOn) })
                  : (each.answer === 'given' ? t.given : t.refused)({ day: format.day(each.askedOn) }).toLowerCase(),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
