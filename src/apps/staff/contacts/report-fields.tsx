/** The mark of a child-protection report made elsewhere: what was gone through first, when, by whom, to whom. Nothing is sent from here. */
import type { Day } from '#kit/day.ts'
import { REPORT_CHECKS, type ReportCheck } from '#rooms/families/model.ts'
import { judgeOutcome } from '#rooms/families/rules/triage.ts'
import { REPORT_CHECK_TEXTS } from '#rooms/families/ui/contact-texts.ts'
import type { FieldFault } from '#ui-kit/call.ts'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { todayInFinland } from '../today-day.ts'
import { triageTexts } from './triage-texts.ts'
import styles from './contact-form.module.css'

export type ReportDraft = {
  readonly on: Day | null
  readonly by: string
  readonly to: string
  readonly checks: readonly ReportCheck[]
}

/** In the words of the server. */
export function faultsOfReport(report: ReportDraft, today: Day): FieldFault[] {
  const faults: FieldFault[] = []
  if (report.on === null) faults.push({ field: 'report.on', why: 'field.day' })
  if (report.by.trim() === '') faults.push({ field: 'report.by', why: 'field.required' })
  if (report.to.trim() === '') faults.push({ field: 'report.to', why: 'field.required' })
  const judged = judgeOutcome(
    { outcome: 'child_protection_report', report: { ...report, on: report.on ?? today } },
    today,
  )
  if (!judged.ok) faults.push({ field: judged.field ?? 'report', why: judged.why })
  return faults
}

export function ReportFields({ report, onChange }: { report: ReportDraft; onChange: (report: ReportDraft) => void }) {
  const t = useTexts(triageTexts)
  const word = useWords()
  return (
    <>
      <CheckSetField
        label={t.reportChecks}
        name="report.checks"
        value={report.checks}
        onChange={(checks) => onChange({ ...report, checks })}
        choices={REPORT_CHECKS.map((value) => ({ value, label: word(REPORT_CHECK_TEXTS[value]) }))}
      />
      <DayField
        label={t.reportOn}
        name="report.on"
        value={report.on}
        onChange={(on) => onChange({ ...report, on })}
        today={todayInFinland()}
      />
      <div className={styles['pair']}>
        <TextField
          label={t.reportBy}
          name="report.by"
          value={report.by}
          onChange={(by) => onChange({ ...report, by })}
          maxLength={200}
        />
        <TextField
          label={t.reportTo}
          name="report.to"
          value={report.to}
          onChange={(to) => onChange({ ...report, to })}
          maxLength={200}
        />
      </div>
    </>
  )
}
