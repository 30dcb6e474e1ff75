/** What an organisation sees of a plan: the same on its own page, in the preview and in the list of what is shared. */
import type { z } from 'zod'
import type { Day } from '#kit/day.ts'
import type { contract } from '../../contract.ts'
import { ProducerChain } from '#ui-kit/show/producer-chain.tsx'
import { useFormat, useLanguage, useTexts } from '#ui-kit/text-provider.tsx'
import { quantityWords } from '../../rules/quantity-words.ts'
import { sharedTexts } from './shared-texts.ts'
import styles from './shared-parts.module.css'

export type Parts = z.output<typeof contract.listSharedWithUs.answer>['sharings'][number]['content']

export function SharedParts(props: {
  parts: Parts
  /** Of the steps, those known to be done. */
  done?: readonly { readonly stepId: string; readonly doneOn: string }[]
  level?: 3 | 4
}) {
  const { parts, done = [], level = 3 } = props
  const t = useTexts(sharedTexts)
  const format = useFormat()
  const language = useLanguage()
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <div className={styles['parts']}>
      {parts.goals.map((goal) => (
        <section key={goal.goalId} aria-label={goal.what}>
          <Heading>{goal.what}</Heading>
          <p className={styles['how']}>
            {[
              goal.howSeen === '' ? '' : t.howSeen({ words: goal.howSeen.replace(/\.$/, '') }),
              goal.by === null ? '' : t.by({ day: format.day(goal.by) }),
            ]
              .filter(Boolean)
              .join('. ')}
          </p>
          {goal.steps.length > 0 && (
            <ul>
              {goal.steps.map((step) => {
                const doneOn = done.find(({ stepId }) => stepId === step.stepId)?.doneOn
                return (
                  <li key={step.stepId}>
                    <strong>{step.ownerName || t.notNamed}</strong>: {step.what}
                    {doneOn !== undefined
                      ? `, ${t.doneOn({ day: format.dayShort(doneOn as Day) })}`
                      : step.due !== null && `, ${t.due({ day: format.dayShort(step.due) })}`}
                  </li>
                )
              })}
            </ul>
          )}
        </section>
      ))}
      {parts.services.length > 0 && (
        <section aria-label={t.services}>
          <Heading>{t.services}</Heading>
          <ul>
            {parts.services.map((service) => (
              <li key={service.plannedServiceId}>
                <strong>{service.serviceName}</strong>
                {[
                  service.startsOn === null ? '' : t.from({ day: format.day(service.startsOn) }),
                  quantityWords(service.quantity, language) ?? '',
                  service.durationText,
                  service.responsibility,
                ]
                  .filter(Boolean)
                  .map((words) => `, ${words}`)}
                <ProducerChain
                  organiserName={service.organiserName}
                  producerName={service.organisationName}
                  subcontractors={service.subcontractors}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
