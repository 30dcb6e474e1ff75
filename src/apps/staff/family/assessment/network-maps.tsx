/** The maps of the close network: one, or two of chosen days side by side, with the services of those days if one wants; the same in a table, and on paper. */
import { useQuery } from '@tanstack/react-query'
import { Pencil, Printer } from 'lucide-react'
import type { Day } from '#kit/day.ts'
import type { ClosePerson, NetworkMap } from '#rooms/assessment/ui/data.ts'
import { CLOSENESS_TEXTS, EFFECT_TEXTS, RELATION_TEXTS } from '#rooms/assessment/ui/network-texts.ts'
import { packageQuery } from '#rooms/plans/ui/data.ts'
import type { Course } from '#rooms/plans/contract.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Seg } from '#ui-kit/act/seg.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import type { Sector } from '#ui-kit/package-picture/model.ts'
import { ChartFrame } from '#ui-kit/show/chart-frame.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useUrlChoice } from '../../url-choice.ts'
import { useFamily, useReach } from '../family-context.tsx'
import { Ecomap, type EcoService } from './ecomap.tsx'
import { changesBetween } from './network-changes.ts'
import { togetherTexts } from './together-texts.ts'
import styles from './ecomap.module.css'

type Shown = { readonly map: NetworkMap; readonly services: readonly EcoService[] }

/** Services that ran on the day. */
const servicesOn = (courses: readonly Course[], day: Day): EcoService[] =>
  courses
    .filter(({ startedOn, endedOn }) => startedOn !== null && startedOn <= day && (endedOn === null || endedOn > day))
    .map(({ courseId, serviceName, organisationName, sector }) => ({
      id: courseId,
      name: serviceName,
      organisation: organisationName,
      sector: (sector === 'volunteers' ? 'volunteer' : sector) as Sector,
    }))

export function NetworkMaps({ maps, onOpen }: { maps: readonly NetworkMap[]; onOpen?: (person: ClosePerson) => void }) {
  const t = useTexts(togetherTexts)
  const format = useFormat()
  const { familyId } = useFamily()
  const { reads } = useReach()
  const numbers = maps.map((_, i) => String(i + 1))
  const last = numbers.at(-1)!
  const [view, setView] = useUrlChoice('verkosto', ['kuva', 'taulukko'], 'kuva')
  const [to, setTo] = useUrlChoice('kartta', numbers, last)
  const [from, setFrom] = useUrlChoice('vertailu', ['ei', ...numbers], maps.length > 1 ? '1' : 'ei')
  const [whom, setWhom] = useUrlChoice('kenet', ['laheiset', 'palvelut'], 'laheiset')
  const { data } = useQuery({ ...packageQuery(familyId), enabled: reads('plan') && whom === 'palvelut' })
  const shown = (map: NetworkMap): Shown => ({
    map,
    services: whom === 'palvelut' ? servicesOn(data?.courses ?? [], map.mappedOn) : [],
  })
  const now = shown(maps[Number(to) - 1]!)
  const before = from === 'ei' || from === to ? null : shown(maps[Number(from) - 1]!)
  const editable = to === last && onOpen !== undefined ? { onOpen } : {}
  const count = (map: NetworkMap, effect: 'helps' | 'burdens') =>
    map.people.filter((person) => person.effect === effect || person.effect === 'both').length
  const says = ({ map, services }: Shown) =>
    [
      t.sentence({
        day: format.day(map.mappedOn),
        all: map.people.length,
        helps: count(map, 'helps'),
        burdens: count(map, 'burdens'),
      }),
      whom === 'palvelut' ? t.servicesCount({ count: services.length }) : '',
    ].join(' ')
  const label = ({ map }: Shown) => t.mapOf({ day: format.day(map.mappedOn) })
  const options = maps.map(({ mappedOn }, i) => ({ value: String(i + 1), label: format.day(mappedOn) }))
  return (
    <ChartFrame
      title={t.network}
      sentences={
        <>
          <p>
            {before !== null && `${says(before)} `}
            {says(now)} {before !== null && t.changes(changesBetween(before.map.people, now.map.people))}
          </p>
          <div className={styles['choose']}>
            {maps.length > 1 && (
              <>
                <SelectField label={t.compareTo} name="kartta" value={to} onChange={setTo} options={options} />
                <SelectField
                  label={t.compareFrom}
                  name="vertailu"
                  value={before === null ? 'ei' : from}
                  onChange={setFrom}
                  options={[{ value: 'ei', label: t.compareNone }, ...options.filter(({ value }) => value !== to)]}
                />
              </>
            )}
            {reads('plan') && (
              <Seg
                label={t.withServices}
                value={whom}
                onChange={setWhom}
                options={[
                  { value: 'laheiset', label: t.closeOnly },
                  { value: 'palvelut', label: t.closeAndServices },
                ]}
              />
            )}
            <Button icon={Printer} onClick={() => window.print()}>
              {t.print}
            </Button>
          </div>
        </>
      }
      view={view === 'kuva' ? 'picture' : 'table'}
      onView={(next) => setView(next === 'picture' ? 'kuva' : 'taulukko')}
      picture={
        before === null ? (
          <Ecomap label={label(now)} people={now.map.people} services={now.services} {...editable} />
        ) : (
          <div className={styles['sides']}>
            <div>
              <h3>{t.before({ day: format.day(before.map.mappedOn) })}</h3>
              <Ecomap half label={label(before)} people={before.map.people} services={before.services} />
            </div>
            <div>
              <h3>{t.after({ day: format.day(now.map.mappedOn) })}</h3>
              <Ecomap half label={label(now)} people={now.map.people} services={now.services} {...editable} />
            </div>
          </div>
        )
      }
      table={<PeopleTable before={before} now={now} {...editable} />}
    />
  )
}

function PeopleTable(props: { before: Shown | null; now: Shown; onOpen?: (person: ClosePerson) => void }) {
  const { before, now, onOpen } = props
  const t = useTexts(togetherTexts)
  const word = useWords()
  const state = (person: ClosePerson | undefined) =>
    person === undefined
      ? t.notInMap
      : `${word(CLOSENESS_TEXTS[person.closeness])}, ${word(EFFECT_TEXTS[person.effect]).toLowerCase()}`
  const idsOf = (of: (shown: Shown) => readonly { readonly id: string }[]) => [
    ...new Set([...(before === null ? [] : of(before)), ...of(now)].map(({ id }) => id)),
  ]
  const find = <T extends { readonly id: string }>(list: readonly T[] | undefined, id: string) =>
    list?.find((each) => each.id === id)
  const people = idsOf(({ map }) => map.people).map((id) => {
    const [was, is] = [find(before?.map.people, id), find(now.map.people, id)]
    const one = (is ?? was)!
    return {
      id,
      name: one.name,
      relation: word(RELATION_TEXTS[one.relation]),
      before: state(was),
      now: state(is),
      note: one.note,
      person: is,
    }
  })
  const services = idsOf((shown) => shown.services).map((id) => {
    const [was, is] = [find(before?.services, id), find(now.services, id)]
    const one = (is ?? was)!
    return {
      id,
      name: one.name,
      relation: t.serviceFrom({ organisation: one.organisation }),
      before: was === undefined ? t.notRunning : t.running,
      now: is === undefined ? t.notRunning : t.running,
      note: '',
      person: undefined,
    }
  })
  const rows = [...people, ...services]
  type Row = (typeof rows)[number]
  return (
    <DataTable
      caption={t.network}
      hideCaption
      stack
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: 'name', header: t.personName, rowHeader: true, cell: (row) => row.name },
        { id: 'relation', header: t.relation, cell: (row) => row.relation },
        ...(before === null ? [] : [{ id: 'before', header: t.atStart, cell: (row: Row) => row.before }]),
        { id: 'now', header: t.now, cell: (row) => row.now },
        { id: 'note', header: t.personNote, cell: (row) => row.note },
        ...(onOpen === undefined
          ? []
          : [
              {
                id: 'edit',
                header: t.edit,
                cell: (row: Row) =>
                  row.person !== undefined && (
                    <Button small kind="link" icon={Pencil} onClick={() => onOpen(row.person!)}>
                      {t.edit}
                      <span className="sr">: {row.name}</span>
                    </Button>
                  ),
              },
            ]),
      ]}
    />
  )
}
