/** The steps not done yet, the nearest first; one is marked done in place, and can be taken back. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Check, CircleDashed } from 'lucide-react'
import { access } from '#rooms/plans/access.ts'
import { contract } from '#rooms/plans/contract.ts'
import { planQuery, type LivingStep } from '#rooms/plans/ui/data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily, useReach, useToday } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { useRefusals } from '../../refusals.ts'
import { overviewTexts } from './texts.ts'

const FIRST = 6

export function NextSteps() {
  const t = useTexts(overviewTexts)
  const { familyId } = useFamily()
  const { data: plan } = useQuery(planQuery(familyId))
  const [all, setAll] = useState(false)
  if (plan === undefined)
    return (
      <Section title={t.nextSteps}>
        <Loading />
      </Section>
    )
  if (plan.agreed === null) return null
  const open = plan.steps.filter((step) => step.doneOn === null)
  const shown = all ? open : open.slice(0, FIRST)
  return (
    <Section title={t.nextSteps} aside={<Link to={`/perheet/${familyId}/suunnitelma`}>{t.wholePlan}</Link>}>
      {open.length === 0 ? (
        <Empty title={t.noSteps}>{t.noStepsNext}</Empty>
      ) : (
        <Rows label={t.nextSteps}>
          {shown.map((step) => (
            <Step key={step.stepId} step={step} />
          ))}
        </Rows>
      )}
      {shown.length < open.length && (
        <Button kind="link" onClick={() => setAll(true)}>
          {t.moreSteps({ count: open.length - shown.length })}
        </Button>
      )}
    </Section>
  )
}

function Step({ step }: { step: LivingStep }) {
  const t = useTexts(overviewTexts)
  const { may } = useReach()
  const mark = useMarkStep()
  return (
    <Row
      icon={CircleDashed}
      why={<span style={{ fontWeight: 400 }}>{step.what}</span>}
      meta={
        <>
          {step.ownerName}
          {step.ownerName !== '' && ' · '}
          <DueDay due={step.dueOn} />
        </>
      }
      action={
        may(access['plans.do-step']) && (
          <Button small icon={Check} onClick={() => mark(step)}>
            {t.done}
            <span className="sr">: {step.what}</span>
          </Button>
        )
      }
    />
  )
}

export function DueDay({ due }: { due: LivingStep['dueOn'] }) {
  const t = useTexts(overviewTexts)
  const format = useFormat()
  const today = useToday()
  if (due === null) return <>{t.noDay}</>
  if (due < today) return <Status tone="bad">{format.due(due, today)}</Status>
  return due === today ? <strong>{format.due(due, today)}</strong> : <>{format.weekdayShort(due)}</>
}

/** Marks a step done, says so, and lets it be taken back. */
export function useMarkStep(): (step: LivingStep) => void {
  const t = useTexts(overviewTexts)
  const refusals = useRefusals()
  const { familyId } = useFamily()
  const mark = useFamilyWrite(familyId, contract.markStep)
  const trouble = (error: unknown) => showToast({ text: refusals(error), tone: 'trouble' })
  const send = (stepId: string, done: boolean, revision: number, then?: (revision: number) => void) =>
    mark
      .mutateAsync({ params: { familyId, stepId }, body: { done, revision } })
      .then((answer) => then?.(answer.revision), trouble)
  return (step) =>
    void send(step.stepId, step.doneOn === null, step.revision, (revision) => {
      if (step.doneOn !== null) return
      showToast({ text: t.stepDone({ what: step.what }), undo: () => void send(step.stepId, false, revision) })
    })
}
