/** The plan in force in plain words: goals, how we see them, what each does. */
import { useQuery } from '@tanstack/react-query'
import { DownloadLink } from '#ui-kit/act/download-link.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { ProducerChain } from '#ui-kit/show/producer-chain.tsx'
import { useFormat, useLanguage, useTexts } from '#ui-kit/text-provider.tsx'
import { quantityWords } from '../../rules/quantity-words.ts'
import { planQuery } from '../data.ts'
import { familyPlanTexts } from './texts.ts'
import styles from './family-plan.module.css'

export function FamilyPlan({ familyId }: { familyId: string }) {
  const t = useTexts(familyPlanTexts)
  const format = useFormat()
  const language = useLanguage()
  const { data } = useQuery(planQuery(familyId))
  if (data === undefined) return <Loading lines={6} />
  const version = data.agreed
  return (
    <article className={styles['plan']}>
      <h1>{t.title}</h1>
      {version === null ? (
        <p>{t.nothing}</p>
      ) : (
        <>
          <p>
            {version.agreedOn !== null && t.version({ day: format.day(version.agreedOn), no: version.no })}{' '}
            {version.reviewBy !== null && t.review({ day: format.day(version.reviewBy) })}
          </p>
          <p className={styles['files']}>
            <DownloadLink
              href={`/api/families/${familyId}/plan/versions/${version.versionId}/pdf?language=${language}`}
            >
              {t.pdf}
            </DownloadLink>
            <DownloadLink
              href={`/api/families/${familyId}/plan/versions/${version.versionId}/pdf?language=${language}&large=true`}
            >
              {t.pdfLarge}
            </DownloadLink>
          </p>
          {version.content.goals.map((goal, index) => (
            <section key={goal.goalId}>
              <p className={styles['no']}>{t.goal({ n: index + 1 })}</p>
              <h2>{goal.what}</h2>
              <dl>
                <dt>{t.seen}</dt>
                <dd>{goal.howSeen}</dd>
                {goal.by !== null && (
                  <>
                    <dt>{t.by}</dt>
                    <dd>{format.day(goal.by)}</dd>
                  </>
                )}
              </dl>
              {goal.steps.length > 0 && (
                <>
                  <h3>{t.steps}</h3>
                  <ul>
                    {goal.steps.map((step) => (
                      <li key={step.stepId}>
                        {step.ownerName}: {step.what}
                        {step.due !== null && ` (${format.dayShort(step.due)})`}
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </section>
          ))}
          {version.content.services.length > 0 && (
            <section>
              <h2>{t.services}</h2>
              <ul>
                {version.content.services.map((service) => (
                  <li key={service.plannedServiceId}>
                    <strong>{service.serviceName}</strong>
                    {[
                      service.startsOn === null ? '' : t.from({ day: format.day(service.startsOn) }),
                      service.durationText,
                      quantityWords(service.quantity, language) ?? '',
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
          {version.content.meetingFrequency !== '' && (
            <section>
              <h2>{t.meetings}</h2>
              <p>{version.content.meetingFrequency}</p>
            </section>
          )}
          {version.content.dissentingViews !== '' && (
            <section>
              <h2>{t.dissent}</h2>
              <p>{version.content.dissentingViews}</p>
            </section>
          )}
        </>
      )}
    </article>
  )
}
