/** Who has looked at a family's information: when, what, why and whose; filtered, page by page, printable. */
import { useState } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import type { Instant } from '#kit/day.ts'
import type { CircleRole } from '#kit/access.ts'
import { logRequestBy } from '#rooms/families/rules/deadlines.ts'
import { familyLogQuery } from '#rooms/trust/ui/data.ts'
import { BASIS_TEXTS, CIRCLE_ROLE_TEXTS } from '#rooms/trust/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Seg } from '#ui-kit/act/seg.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, useFamilyIfOpen, useToday } from '../family-context.tsx'
import { frameTexts } from '../frame/texts.ts'
import { LawClock } from '../../law-clocks/law-clock.tsx'
import { lawClockTexts } from '../../law-clocks/texts.ts'
import { useLawToday } from '../../law-today.ts'
import { usePageTitle } from '../../page-title.ts'
import { useUrlChoice } from '../../url-choice.ts'
import { EVENT_TEXTS } from './event-texts.ts'
import { logTexts } from './texts.ts'
import styles from './log.module.css'

const KINDS = ['kaikki', 'katsomiset', 'muutokset'] as const
const ANY = 'any'

export function LogPage() {
  const t = useTexts(logTexts)
  const frame = useTexts(frameTexts)
  const word = useWords()
  const format = useFormat()
  const { familyId = '' } = useParams({ strict: false }) as { familyId?: string }
  const family = useFamilyIfOpen()
  const nameOf = family === null ? () => '' : namesOf(family)
  const [kind, setKind] = useUrlChoice('nayta', KINDS, 'kaikki')
  const personIds = (family?.members ?? []).map((member) => member.personId as string)
  const [person, setPerson] = useUrlChoice('henkilo', [ANY, ...personIds], ANY)
  // A worker's name does not go into the address.
  const [actor, setActor] = useState(ANY)
  const clocks = useTexts(lawClockTexts)
  const today = useToday()
  const law = useLawToday()
  const log = useInfiniteQuery(familyLogQuery(familyId))
  usePageTitle(frame.log)
  if (log.error !== null && log.data === undefined) throw log.error
  if (log.data === undefined) return <Loading lines={8} />
  const all = log.data.pages.flatMap((page) => page.rows)
  const actors = [...new Set(all.map((row) => row.actor))].toSorted((a, b) => a.localeCompare(b, 'fi'))
  const rows = all.filter(
    (row) =>
      (kind === 'kaikki' || (kind === 'muutokset') === (row.kind === 'write' || row.kind === 'security')) &&
      (person === ANY || row.personIds.includes(person)) &&
      (actor === ANY || row.actor === actor),
  )
  const whose = (ids: readonly string[]) =>
    ids.length === 0 ? t.noPerson : [...new Set(ids.map((id) => nameOf(id) || t.someoneElse))].join(', ')
  const roles = (codes: readonly string[]) =>
    codes
      .map((code) => CIRCLE_ROLE_TEXTS[code as CircleRole])
      .filter((text) => text !== undefined)
      .map((text) => word(text))
      .join(', ')
  return (
    <>
      <div className={styles['head']}>
        {family === null ? <h1>{t.title}</h1> : <h2>{t.title}</h2>}
        <Button icon={Printer} onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
      <p className={styles['lead']}>{t.lead}</p>
      <LawClock what={clocks.logRequest} deadline={logRequestBy(today, law)} today={today} law={law} />
      <div className={styles['filters']}>
        <Seg
          label={t.show}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'kaikki', label: t.all },
            { value: 'katsomiset', label: t.reads },
            { value: 'muutokset', label: t.writes },
          ]}
        />
        {personIds.length > 0 && (
          <SelectField
            label={t.person}
            name="person"
            value={person}
            onChange={setPerson}
            options={[
              { value: ANY, label: t.everyone },
              ...personIds.map((value) => ({ value, label: nameOf(value) })),
            ]}
          />
        )}
        <SelectField
          label={t.who}
          name="actor"
          value={actor}
          onChange={setActor}
          options={[{ value: ANY, label: t.anyone }, ...actors.map((value) => ({ value, label: value }))]}
        />
      </div>
      <DataTable
        caption={log.hasNextPage ? t.countMore({ count: all.length }) : t.count({ count: all.length })}
        rows={rows}
        rowKey={(row) => row.logId}
        stack
        empty={<p>{t.none}</p>}
        columns={[
          {
            id: 'when',
            header: t.when,
            cell: (row) => <span className="nowrap">{format.moment(row.at as Instant)}</span>,
          },
          {
            id: 'who',
            header: t.who,
            rowHeader: true,
            cell: (row) => (
              <>
                {row.actor}
                <span className={styles['second']}>
                  {[roles(row.roles), row.organisation].filter(Boolean).join(', ')}
                </span>
              </>
            ),
          },
          {
            id: 'what',
            header: t.what,
            cell: (row) => (
              <>
                {word(EVENT_TEXTS[row.event] ?? { fi: t.other, sv: t.other, en: t.other })}
                {row.kind === 'refused' && (
                  <>
                    {' '}
                    <Status tone="bad">{t.refusedWord}</Status>
                  </>
                )}
              </>
            ),
          },
          {
            id: 'why',
            header: t.why,
            cell: (row) =>
              [row.purpose, BASIS_TEXTS[row.basis] === undefined ? '' : word(BASIS_TEXTS[row.basis]!)]
                .filter(Boolean)
                .join(' · ') || '–',
          },
          { id: 'whose', header: t.whose, cell: (row) => whose(row.personIds) },
        ]}
      />
      {log.hasNextPage && (
        <p className="no-print" style={{ marginBlockStart: 'var(--s4)' }}>
          <Button busy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {t.more}
          </Button>
        </p>
      )}
    </>
  )
}
