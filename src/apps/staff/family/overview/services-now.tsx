/** The services that run or wait now, with the last felt benefit or the days in the queue. */
import { useQuery } from '@tanstack/react-query'
import { daysBetween } from '#kit/day.ts'
import { packageQuery } from '#rooms/plans/ui/data.ts'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { Beads } from '#ui-kit/show/beads.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily, useToday } from '../family-context.tsx'
import { overviewTexts } from './texts.ts'
import styles from './overview.module.css'

export function ServicesNow() {
  const t = useTexts(overviewTexts)
  const today = useToday()
  const { familyId } = useFamily()
  const { data } = useQuery(packageQuery(familyId))
  const to = `/perheet/${familyId}/palvelukokonaisuus`
  const now = data?.courses.filter((course) => course.endedOn === null || course.endedOn > today)
  return (
    <Section title={t.servicesNow} aside={<Link to={to}>{t.overTime}</Link>}>
      {now === undefined ? (
        <Loading />
      ) : now.length === 0 ? (
        <Empty title={t.noServices} action={<ButtonLink to={to}>{t.toPackage}</ButtonLink>} />
      ) : (
        <DataTable
          caption={t.servicesNow}
          hideCaption
          rows={now.toSorted((a, b) => (a.startedOn ?? '9').localeCompare(b.startedOn ?? '9'))}
          rowKey={(course) => course.courseId}
          columns={[
            {
              id: 'service',
              header: t.service,
              rowHeader: true,
              cell: (course) => (
                <>
                  {course.serviceName}
                  <span className={styles['second']}>{course.organisationName}</span>
                </>
              ),
            },
            {
              id: 'benefit',
              header: t.benefit,
              number: true,
              cell: (course) =>
                course.startedOn === null ? (
                  <Status tone="wait">{t.queued({ count: daysBetween(course.orderedOn, today) })}</Status>
                ) : course.pauses.some((pause) => pause.end === null) ? (
                  <Status tone="pause">{t.paused}</Status>
                ) : (
                  <Beads value={course.benefits.at(-1)?.value ?? null} />
                ),
            },
          ]}
        />
      )}
    </Section>
  )
}
