/** The calendar of meetings: a week or a day of one's own, or how full the unit's days are. Moves by keyboard. */
import { useEffect, useRef } from 'react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { addDays, isDay, mondayOf, type Day } from '#kit/day.ts'
import { Button, IconButton } from '#ui-kit/act/button.tsx'
import { DownloadLink } from '#ui-kit/act/download-link.tsx'
import { Seg } from '#ui-kit/act/seg.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useToday } from '#ui-kit/use-now.ts'
import { WEEK_DAYS } from '../common-time/common-time-data.ts'
import { weekOf } from '../common-time/common-time.tsx'
import { usePageTitle } from '../page-title.ts'
import { useHasRole } from '../session.tsx'
import { useUrlChoice } from '../url-choice.ts'
import { CommonDays } from './common-days.tsx'
import { MyDays } from './my-days.tsx'
import { UnitDays } from './unit-days.tsx'
import { weekNumber } from './week-number.ts'
import { calendarTexts } from './texts.ts'
import styles from './calendar.module.css'

export function CalendarPage() {
  const t = useTexts(calendarTexts)
  const format = useFormat()
  const today = useToday()
  const navigate = useNavigate()
  usePageTitle(t.title)
  const { paiva } = useSearch({ strict: false }) as { paiva?: string }
  const shown: Day = paiva !== undefined && isDay(paiva) ? paiva : today
  const [view, setView] = useUrlChoice('nakyma', ['viikko', 'paiva'], 'viikko')
  const [whose, setWhose] = useUrlChoice('kenen', ['omat', 'yhteinen', 'yksikko'], 'omat')
  const keepsLists = useHasRole('supervisor', 'coordinator')
  const goTo = (day: Day) =>
    void navigate({
      to: '.',
      search: ((old: Record<string, unknown>) => ({ ...old, paiva: day === today ? undefined : day })) as never,
      replace: true,
      resetScroll: false,
    })
  const common = whose === 'yhteinen'
  const byWeek = common || view === 'viikko'
  const step = byWeek ? 7 : 1
  const from = common ? weekOf(shown) : view === 'viikko' ? mondayOf(shown) : shown
  const to = addDays(from, common ? WEEK_DAYS - 1 : step - 1)
  const move = useRef<(key: string) => boolean>(() => false)
  useEffect(() => {
    move.current = (key) => {
      if (key === 'ArrowLeft') goTo(addDays(shown, -step))
      else if (key === 'ArrowRight') goTo(addDays(shown, step))
      else if (key.toLowerCase() === 't') goTo(today)
      else return false
      return true
    }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return
      // where one writes or chooses, the keys are the field's own
      if ((event.target as Element).closest('input, textarea, select, [role=dialog], [role=menu], [role=listbox]'))
        return
      if (move.current(event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <PageHead
        title={t.title}
        lead={
          byWeek
            ? t.leadWeek({ week: String(weekNumber(from)), period: format.period(from, to) })
            : format.daySentence(from)
        }
        actions={whose === 'omat' && <DownloadLink href="/api/calendar/file">{t.takeOut}</DownloadLink>}
      />
      <div className={styles['tools']}>
        {!common && (
          <div className={styles['move']}>
            <IconButton icon={ChevronLeft} label={t.previous} onClick={() => goTo(addDays(shown, -step))} />
            <Button small onClick={() => goTo(today)}>
              {t.today}
            </Button>
            <IconButton icon={ChevronRight} label={t.next} onClick={() => goTo(addDays(shown, step))} />
          </div>
        )}
        {!common && (
          <Seg
            label={t.view}
            value={view}
            onChange={setView}
            options={[
              { value: 'viikko', label: t.week },
              { value: 'paiva', label: t.day },
            ]}
          />
        )}
        <Seg
          label={t.whose}
          value={whose}
          onChange={setWhose}
          options={[
            { value: 'omat', label: t.mine },
            { value: 'yhteinen', label: t.common },
            ...(keepsLists ? [{ value: 'yksikko' as const, label: t.unit }] : []),
          ]}
        />
      </div>
      <section aria-label={t.title} aria-describedby="calendar-keys">
        {common ? (
          <CommonDays monday={from} onMonday={goTo} />
        ) : keepsLists && whose === 'yksikko' ? (
          <UnitDays from={from} to={to} />
        ) : (
          <MyDays from={from} to={to} />
        )}
      </section>
      <p id="calendar-keys" className={styles['keys']}>
        {t.keys} {whose === 'omat' && t.takeOutLead}
      </p>
    </>
  )
}
