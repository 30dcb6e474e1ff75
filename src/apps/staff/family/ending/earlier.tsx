/** What is known from before beside what is now: earlier episodes with their goals, services and how they ended. */
import { useQuery } from '@tanstack/react-query'
import { earlierQuery } from '#rooms/engagement/ui/family-data.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../family-context.tsx'
import { endingTexts } from './texts.ts'

export function Earlier() {
  const t = useTexts(endingTexts)
  const format = useFormat()
  const { familyId } = useFamily()
  const { data } = useQuery(earlierQuery(familyId))
  if (data === undefined || data.length < 2) return null
  const rows = [
    { id: 'period', name: t.period },
    { id: 'reason', name: t.cameBecause },
    { id: 'goals', name: t.goals },
    { id: 'services', name: t.services },
    { id: 'closing', name: t.closingNote },
    { id: 'back', name: t.wayBack },
  ] as const
  type Episode = (typeof data)[number]
  const cell = (id: (typeof rows)[number]['id'], one: Episode) => {
    if (id === 'period') return format.period(one.startDate, one.endDate)
    if (id === 'reason') return one.reason
    if (id === 'goals') return <Lines lines={one.goals} />
    if (id === 'services') return <Lines lines={one.services} />
    return (id === 'closing' ? one.closingNote : one.wayBackAgreed) ?? ''
  }
  return (
    <Section title={t.earlier}>
      <DataTable
        caption={t.earlier}
        hideCaption
        rows={rows}
        rowKey={(row) => row.id}
        empty={null}
        columns={[
          { id: 'what', header: t.what, rowHeader: true, cell: (row) => row.name },
          ...data.map((one, i) => ({
            id: `e${one.episode}`,
            header: i === 0 ? t.now : t.episode({ no: String(one.episode) }),
            cell: (row: (typeof rows)[number]) => cell(row.id, one) || '–',
          })),
        ]}
      />
    </Section>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 0 ? (
    '–'
  ) : (
    <ul style={{ margin: 0, paddingInlineStart: '1.1em' }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
