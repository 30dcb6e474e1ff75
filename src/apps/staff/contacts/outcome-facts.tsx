/** What was done with a decided contact: why nothing was, where they were guided, or the report that was made elsewhere. */
import type { WholeContact } from '#rooms/families/ui/contact-data.ts'
import { NO_ACTION_TEXTS, REPORT_CHECK_TEXTS } from '#rooms/families/ui/contact-texts.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { triageTexts } from './triage-texts.ts'
import styles from './contact-page.module.css'

export function OutcomeFacts({ contact }: { contact: WholeContact }) {
  const t = useTexts(triageTexts)
  const word = useWords()
  const format = useFormat()
  const { guidedTo, report, noAction } = contact
  return (
    <>
      {noAction !== null && <p className="quiet">{word(NO_ACTION_TEXTS[noAction])}</p>}
      {guidedTo.length > 0 && (
        <>
          <p className="small quiet">{t.guidedTo}</p>
          <ul className={styles['list']}>
            {guidedTo.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </>
      )}
      {report !== null && (
        <>
          <p>{t.reportLine({ day: format.day(report.on), by: report.by, to: report.to })}</p>
          <p className="small quiet">{t.gone}</p>
          <ul className={styles['list']}>
            {report.checks.map((check) => (
              <li key={check}>{word(REPORT_CHECK_TEXTS[check])}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
