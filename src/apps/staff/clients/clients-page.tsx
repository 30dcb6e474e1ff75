/** Whom the organisation serves: names of those it serves, the service, the next meeting. */
import { useQuery } from '@tanstack/react-query'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { clientsQuery } from '#rooms/engagement/ui/client-data.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { usePageTitle } from '../page-title.ts'
import { Refused } from '../refused.tsx'
import { clientTexts } from './texts.ts'

export function ClientsPage() {
  const t = useTexts(clientTexts)
  const format = useFormat()
  usePageTitle(t.title)
  const asked = useQuery(clientsQuery)
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      {asked.isError ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : asked.data === undefined ? (
        <Loading lines={6} />
      ) : (
        <DataTable
          caption={t.title}
          hideCaption
          stack
          rows={asked.data}
          rowKey={(row) => row.familyId}
          empty={<Empty title={t.none}>{t.noneLead}</Empty>}
          columns={[
            {
              id: 'who',
              header: t.who,
              rowHeader: true,
              cell: (row) => (
                <Link to={`/asiakkaat/${row.familyId}`}>
                  {row.persons.map(({ name }) => name).join(', ') || row.courses[0]?.serviceName || t.title}
                </Link>
              ),
            },
            {
              id: 'service',
              header: t.service,
              cell: (row) =>
                row.courses
                  .filter(({ endedOn }) => endedOn === null)
                  .map(({ serviceName }) => serviceName)
                  .join(', '),
            },
            {
              id: 'next',
              header: t.next,
              cell: (row) =>
                row.nextMeetingAt === null ? (
                  <span className="quiet">{t.notAgreed}</span>
                ) : (
                  `${format.weekdayShort(dayInFinland(row.nextMeetingAt as Instant))} ${format.time(row.nextMeetingAt as Instant)}`
                ),
            },
          ]}
        />
      )}
    </>
  )
}
