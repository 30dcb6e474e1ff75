/** Reading that asks for an explanation: each with its plain reason, reviewed with an outcome and a note. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { SearchCheck } from 'lucide-react'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { unusualReadingQuery, useReviewReading, type Finding } from '#rooms/trust/ui/oversight-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { Seg } from '#ui-kit/act/seg.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { usePageTitle } from '../page-title.ts'
import { Refused } from '../refused.tsx'
import { useRefusals } from '../refusals.ts'
import { useHasRole } from '../session.tsx'
import { useUrlChoice } from '../url-choice.ts'
import { accessTexts, RULE_TEXTS } from './access-texts.ts'
import { OversightTabs } from './oversight-tabs.tsx'
import { oversightTexts } from './texts.ts'
import styles from './oversight.module.css'

export function ReadingPage() {
  const t = useTexts(accessTexts)
  const o = useTexts(oversightTexts)
  usePageTitle(t.reading)
  const [days, setDays] = useUrlChoice('ajalta', ['30', '90', '180'], '30')
  const found = useQuery(unusualReadingQuery(Number(days)))
  const open = found.data?.filter(({ outcome }) => outcome === null) ?? []
  const done = found.data?.filter(({ outcome }) => outcome !== null) ?? []
  return (
    <>
      <PageHead title={o.title} lead={t.readingLead} />
      <OversightTabs />
      <div className={styles['tools']}>
        <Seg
          label={t.period}
          value={days}
          onChange={setDays}
          options={(['30', '90', '180'] as const).map((each) => ({ value: each, label: t.days({ days: each }) }))}
        />
      </div>
      {found.isError ? (
        <Refused error={found.error} again={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <Loading lines={6} />
      ) : (
        <>
          <Section title={open.length === 0 ? t.nothing : t.toReview({ count: open.length })}>
            {open.length === 0 ? <Empty title={t.nothing}>{t.nothingNext}</Empty> : <Findings findings={open} />}
          </Section>
          {done.length > 0 && (
            <Section title={t.reviewed({ count: done.length })}>
              <Findings findings={done} />
            </Section>
          )}
        </>
      )}
    </>
  )
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useTexts(accessTexts)
  const word = useWords()
  const format = useFormat()
  const officer = useHasRole('data_protection_officer')
  const [reviewing, setReviewing] = useState<Finding>()
  return (
    <>
      <Rows label={t.reading}>
        {findings.map((finding) => (
          <Row
            key={finding.finding}
            icon={SearchCheck}
            tone={finding.outcome === null ? 'warn' : 'off'}
            why={finding.worker}
            meta={t.times({ day: format.day(finding.onDay), count: finding.reads })}
            action={
              finding.outcome === null && (
                <Button onClick={() => setReviewing(finding)}>
                  {t.review}
                  <span className="sr">
                    : {finding.worker}, {word(RULE_TEXTS[finding.rule])}
                  </span>
                </Button>
              )
            }
          >
            <p className={styles['words']}>{word(RULE_TEXTS[finding.rule])}.</p>
            <p className="small quiet">
              {[
                finding.familyName,
                `${format.time(finding.firstAt as Instant)}${finding.reads > 1 ? `-${format.time(finding.lastAt as Instant)}` : ''}`,
              ]
                .filter(Boolean)
                .join(', ')}{' '}
              {officer && <Link to={`/perheet/${finding.familyId}/loki`}>{t.toLog}</Link>}
            </p>
            {finding.outcome !== null && (
              <p className="small">
                <Status tone={finding.outcome === 'explained' ? 'ok' : 'bad'}>
                  {finding.outcome === 'explained' ? t.explained : t.notExplained}.{' '}
                  {t.reviewedBy({
                    name: finding.reviewedBy,
                    day: format.day(dayInFinland(finding.reviewedAt as Instant)),
                  })}
                </Status>{' '}
                {finding.note}
              </p>
            )}
          </Row>
        ))}
      </Rows>
      {reviewing && <ReviewReadingDialog finding={reviewing} onClose={() => setReviewing(undefined)} />}
    </>
  )
}

function ReviewReadingDialog({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const t = useTexts(accessTexts)
  const word = useWords()
  const refusals = useRefusals()
  const review = useReviewReading(finding.finding)
  const [outcome, setOutcome] = useState<NonNullable<Finding['outcome']> | null>(null)
  const [note, setNote] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = () => {
    const wrong = {
      ...(outcome === null ? { outcome: refusals.word('field.required') } : {}),
      ...(note.trim() === '' ? { note: refusals.word('field.required') } : {}),
    } as Record<string, string>
    if (outcome === null || Object.keys(wrong).length > 0) return setErrors(wrong)
    review.mutate(
      { outcome, note },
      {
        onSuccess: () => {
          showToast({ text: t.saved })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <FormDialog
      title={t.reviewTitle}
      act={t.saveReview}
      busy={review.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
    >
      <p>
        {finding.worker}. {word(RULE_TEXTS[finding.rule])}.
      </p>
      <ChoiceField
        label={t.judgement}
        name="outcome"
        value={outcome}
        onChange={setOutcome}
        choices={[
          { value: 'explained', label: t.explained },
          { value: 'not_explained', label: t.notExplained },
        ]}
      />
      <TextArea label={t.note} name="note" value={note} onChange={setNote} maxLength={2000} />
    </FormDialog>
  )
}
