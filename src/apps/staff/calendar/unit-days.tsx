/** How full the unit's days are: meetings counted by worker and day, without families. */
import { useQuery } from '@tanstack/react-query'
import { addDays, daysBetween, type Day } from '#kit/day.ts'
import { dayOffOn } from '#rooms/families/rules/law-profile.ts'
import { dayOffWord } from '#rooms/families/ui/holiday-texts.ts'
import { Loading } from '#ui-kit/say/loading.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useLawToday } from '../law-today.ts'
import { Refused } from '../refused.tsx'
import { unitCalendarQuery } from './calendar-data.ts'
import { calendarTexts } from './texts.ts'

export function UnitDays({ from, to }: { from: Day; to: Day }) {
  const t = useTexts(calendarTexts)
  const format = useFormat()
  const word = useWords()
  const law = useLawToday()
  const { data, error, refetch } = useQuery(unitCalendarQuery(from, to))
  if (data === undefined)
    return error === null ? <Loading lines={6} /> : <Refused error={error} again={() => void refetch()} />
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i))
  const headerOf = (day: Day) => {
    const off = dayOffOn(day, law)
    return off === null ? format.weekdayShort(day) : `${format.weekdayShort(day)}, ${dayOffWord(off, word)}`
  }
  return (
    <>
      <p className="quiet">{t.unitLead}</p>
      <DataTable
        caption={t.unit}
        hideCaption
        stack
        rows={data}
        rowKey={(row) => row.workerId}
        empty={<p className="quiet">{t.noneInWeek}</p>}
        columns={[
          { id: 'worker', header: t.worker, rowHeader: true, cell: (row) => row.name },
          ...days.map((day) => ({
            id: day,
            header: headerOf(day),
            cell: (row: (typeof data)[number]) => {
              const own = row.days.find((each) => each.day === day)
              return own === undefined
                ? '–'
                : t.hours({ count: own.meetings, hours: format.number(own.minutes / 60, 1) })
            },
          })),
        ]}
      />
    </>
  )
}
