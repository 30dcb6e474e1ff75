/** On the form of a new family: what the rule says of the services the family tells of, and a professional's judgement beside it. */
import { useQuery } from '@tanstack/react-query'
import { contract } from '#rooms/lifecycle/contract.ts'
import { eligibilityRuleQuery, toldLines } from '#rooms/lifecycle/ui/eligibility-data.ts'
import { call, newId } from '#ui-kit/call.ts'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { eligibilityTexts } from './eligibility-texts.ts'
import type { Opening } from './opening.ts'
import styles from './contact-form.module.css'

type Rule = { readonly services: number; readonly days: number }
type Given = { told: string; reason: string; onChange: (part: Partial<Opening>) => void }

export function EligibilityPart({ told, reason, onChange }: Given) {
  const t = useTexts(eligibilityTexts)
  const rule = useQuery(eligibilityRuleQuery).data
  if (rule === undefined) return null
  const count = new Set(toldLines(told).map((line) => line.toLocaleLowerCase())).size
  return (
    <Section title={t.title}>
      <div className={styles['fields']}>
        <p className="small quiet">{t.rule(rule)}</p>
        <TextArea
          label={t.told}
          name="told"
          hint={t.toldHint}
          optional
          rows={3}
          value={told}
          onChange={(next) => onChange({ told: next })}
          maxLength={2000}
        />
        {count > 0 && (
          <p role="status">
            <Status tone={count >= rule.services ? 'ok' : 'info'}>
              {count >= rule.services ? t.meets({ count }) : t.meetsNot({ count })}
            </Status>
          </p>
        )}
        <TextArea
          label={t.reason}
          name="reason"
          hint={t.reasonOpening}
          optional
          rows={3}
          value={reason}
          onChange={(next) => onChange({ reason: next })}
          maxLength={2000}
        />
      </div>
    </Section>
  )
}

/** What was said at the opening becomes the family's first decision; where nothing was said it stays open in the family. */
export function decideAtOpening(familyId: string, { told = '', reason = '' }: Opening, rule: Rule | undefined): void {
  const lines = toldLines(told)
  const met = rule !== undefined && new Set(lines.map((line) => line.toLocaleLowerCase())).size >= rule.services
  if (!met && reason.trim() === '') return
  void call(contract.decideEligibility, {
    params: { familyId },
    body: { decisionId: newId(), decision: 'partner', told: lines, reason },
  }).catch(() => undefined)
}
