/** What was agreed, as promises: the workers' and ours, with their state in words. */
import { useQuery } from '@tanstack/react-query'
import { CircleAlert, CircleCheck, CircleDot, Clock } from 'lucide-react'
import type { Day } from '#kit/day.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useToday } from '#ui-kit/use-now.ts'
import { planQuery } from '../data.ts'
import { familyPlanTexts } from './texts.ts'
import styles from './family-plan.module.css'

type Step = {
  stepId: string
  what: string
  ownerKind: string
  ownerName: string
  dueOn: Day | null
  doneOn: Day | null
}

export function Promises({ familyId }: { familyId: string }) {
  const t = useTexts(familyPlanTexts)
  const { data: plan } = useQuery(planQuery(familyId))
  if (plan === undefined)
    return (
      <Section title={t.agreed}>
        <Loading lines={4} />
      </Section>
    )
  const theirs = plan.steps.filter((step) => step.ownerKind !== 'person')
  const ours = plan.steps.filter((step) => step.ownerKind === 'person')
  return (
    <Section title={t.agreed}>
      {plan.steps.length === 0 && <p>{t.nothing}</p>}
      <PromiseList title={t.theirs} steps={theirs} />
      <PromiseList title={t.ours} steps={ours} />
    </Section>
  )
}

function PromiseList({ title, steps }: { title: string; steps: readonly Step[] }) {
  const t = useTexts(familyPlanTexts)
  const format = useFormat()
  const today = useToday()
  if (steps.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles['promises']}>
        {steps.map((step) => {
          const state =
            step.doneOn !== null ? 'done' : step.dueOn === null ? 'ongoing' : step.dueOn < today ? 'late' : 'coming'
          const Icon = { done: CircleCheck, late: CircleAlert, coming: Clock, ongoing: CircleDot }[state]
          return (
            <li key={step.stepId} data-state={state}>
              <Icon size={22} aria-hidden="true" />
              <div>
                <p>
                  {step.ownerName}: {step.what}
                </p>
                <p>
                  <strong>{t[state]}.</strong> {state === 'done' && t.doneOn({ day: format.dayShort(step.doneOn!) })}
                  {state === 'late' && t.lateSince({ day: format.dayShort(step.dueOn!) })}
                  {state === 'coming' && t.comingBy({ day: format.dayShort(step.dueOn!) })}
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
