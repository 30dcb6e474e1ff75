/** The public holidays of a year as the rules count them, each with the statute it stands on. */
import { addDays, dayOf, yearOf, type Day } from '#kit/day.ts'
import { holidayOn, type LawProfile } from '#rooms/families/rules/law-profile.ts'
import { dayOffWord } from '#rooms/families/ui/holiday-texts.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useLawToday } from '../law-today.ts'
import { todayInFinland } from '../today-day.ts'
import { administrationTexts } from './texts.ts'

function holidaysOf(year: number, law: LawProfile) {
  const found = []
  for (let day: Day = dayOf(year, 1, 1); yearOf(day) === year; day = addDays(day, 1)) {
    const holiday = holidayOn(day, law)
    if (holiday !== null)
      found.push({ day, holiday, source: law.holidays.find(({ name }) => name === holiday)!.source })
  }
  return found
}

export function HolidaysByRule() {
  const t = useTexts(administrationTexts)
  const format = useFormat()
  const word = useWords()
  const law = useLawToday()
  const year = yearOf(todayInFinland())
  return (
    <Section title={t.holidaysByRule}>
      <DataTable
        caption={t.holidaysByRule}
        hideCaption
        stack
        rows={[...holidaysOf(year, law), ...holidaysOf(year + 1, law)]}
        rowKey={({ day }) => day}
        columns={[
          { id: 'day', header: t.holidayDay, rowHeader: true, cell: ({ day }) => format.day(day) },
          { id: 'name', header: t.holidayName, cell: ({ holiday }) => dayOffWord({ holiday }, word) },
          { id: 'source', header: t.source, cell: ({ source }) => source },
        ]}
      />
    </Section>
  )
}
