/** The close network: mapped at the start, mapped again later, the two side by side; the same in a table. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Pencil, Plus, RotateCcw } from 'lucide-react'
import { contract } from '#rooms/assessment/contract.ts'
import { networkMapsQuery, type ClosePerson, type NetworkMap } from '#rooms/assessment/ui/data.ts'
import { CLOSENESS_TEXTS, EFFECT_TEXTS, RELATION_TEXTS } from '#rooms/assessment/ui/network-texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { ChartFrame } from '#ui-kit/show/chart-frame.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useRefusals } from '../../refusals.ts'
import { useUrlChoice } from '../../url-choice.ts'
import { presentMembers, useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { ClosePersonDialog } from './close-person-dialog.tsx'
import { Ecomap } from './ecomap.tsx'
import { togetherTexts } from './together-texts.ts'
import styles from './ecomap.module.css'

export function CloseNetwork({ mayWrite }: { mayWrite: boolean }) {
  const t = useTexts(togetherTexts)
  const refusals = useRefusals()
  const family = useFamily()
  const { data: maps } = useQuery(networkMapsQuery(family.familyId))
  const save = useFamilyWrite(family.familyId, contract.saveNetworkMap)
  const [editing, setEditing] = useState<{ map: NetworkMap | null; person: ClosePerson | null } | null>(null)
  if (maps === undefined)
    return (
      <Section title={t.network}>
        <Loading lines={4} />
      </Section>
    )
  const latest = maps.at(-1)
  const mapAgain = () =>
    save.mutate(
      {
        params: { familyId: family.familyId, mapId: newId() },
        body: {
          personIds: presentMembers(family).map((member) => member.personId),
          people: latest?.people ?? [],
          revision: 0,
        },
      },
      {
        onSuccess: () => showToast({ text: t.mappedAgain }),
        onError: (error) => showToast({ text: refusals(error), tone: 'trouble' }),
      },
    )
  return (
    <>
      {latest === undefined || latest.people.length === 0 ? (
        <Section title={t.network}>
          <Empty title={t.noNetwork}>{mayWrite && t.noNetworkNext}</Empty>
        </Section>
      ) : (
        <Maps
          maps={maps}
          {...(mayWrite ? { onOpen: (person: ClosePerson) => setEditing({ map: latest, person }) } : {})}
        />
      )}
      {mayWrite && (
        <div className={styles['acts']}>
          <Button icon={Plus} onClick={() => setEditing({ map: latest ?? null, person: null })}>
            {t.addPerson}
          </Button>
          {latest !== undefined && latest.people.length > 0 && (
            <Button icon={RotateCcw} busy={save.isPending} onClick={mapAgain}>
              {t.mapAgain}
            </Button>
          )}
        </div>
      )}
      {editing !== null && <ClosePersonDialog {...editing} onClose={() => setEditing(null)} />}
    </>
  )
}

function Maps({ maps, onOpen }: { maps: readonly NetworkMap[]; onOpen?: (person: ClosePerson) => void }) {
  const t = useTexts(togetherTexts)
  const format = useFormat()
  const [view, setView] = useUrlChoice('verkosto', ['kuva', 'taulukko'], 'kuva')
  const latest = maps.at(-1)!
  const first = maps.length > 1 ? maps[0]! : null
  const count = (map: NetworkMap, effect: 'helps' | 'burdens') =>
    map.people.filter((person) => person.effect === effect || person.effect === 'both').length
  const says = (map: NetworkMap) =>
    t.sentence({
      day: format.day(map.mappedOn),
      all: map.people.length,
      helps: count(map, 'helps'),
      burdens: count(map, 'burdens'),
    })
  return (
    <ChartFrame
      title={t.network}
      sentences={
        <p>
          {first !== null && `${says(first)} `}
          {says(latest)}
        </p>
      }
      view={view === 'kuva' ? 'picture' : 'table'}
      onView={(next) => setView(next === 'picture' ? 'kuva' : 'taulukko')}
      picture={
        first === null ? (
          <Ecomap
            label={t.mapOf({ day: format.day(latest.mappedOn) })}
            people={latest.people}
            {...(onOpen ? { onOpen } : {})}
          />
        ) : (
          <div className={styles['sides']}>
            <div>
              <h3>{t.before({ day: format.day(first.mappedOn) })}</h3>
              <Ecomap half label={t.mapOf({ day: format.day(first.mappedOn) })} people={first.people} />
            </div>
            <div>
              <h3>{t.after({ day: format.day(latest.mappedOn) })}</h3>
              <Ecomap
                half
                label={t.mapOf({ day: format.day(latest.mappedOn) })}
                people={latest.people}
                {...(onOpen ? { onOpen } : {})}
              />
            </div>
          </div>
        )
      }
      table={<PeopleTable first={first} latest={latest} {...(onOpen ? { onOpen } : {})} />}
    />
  )
}

function PeopleTable(props: { first: NetworkMap | null; latest: NetworkMap; onOpen?: (person: ClosePerson) => void }) {
  const { first, latest, onOpen } = props
  const t = useTexts(togetherTexts)
  const word = useWords()
  const state = (person: ClosePerson | undefined) =>
    person === undefined
      ? t.notInMap
      : `${word(CLOSENESS_TEXTS[person.closeness])}, ${word(EFFECT_TEXTS[person.effect]).toLowerCase()}`
  const ids = [...new Set([...(first?.people ?? []), ...latest.people].map(({ id }) => id))]
  const rows = ids.map((id) => ({
    id,
    before: first?.people.find((person) => person.id === id),
    now: latest.people.find((person) => person.id === id),
  }))
  const one = (row: (typeof rows)[number]) => (row.now ?? row.before)!
  return (
    <DataTable
      caption={t.network}
      hideCaption
      stack
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: 'name', header: t.personName, rowHeader: true, cell: (row) => one(row).name },
        { id: 'relation', header: t.relation, cell: (row) => word(RELATION_TEXTS[one(row).relation]) },
        ...(first === null
          ? []
          : [{ id: 'before', header: t.atStart, cell: (row: (typeof rows)[number]) => state(row.before) }]),
        { id: 'now', header: t.now, cell: (row) => state(row.now) },
        { id: 'note', header: t.personNote, cell: (row) => one(row).note },
        ...(onOpen === undefined
          ? []
          : [
              {
                id: 'edit',
                header: t.edit,
                cell: (row: (typeof rows)[number]) =>
                  row.now !== undefined && (
                    <Button small kind="link" icon={Pencil} onClick={() => onOpen(row.now!)}>
                      {t.edit}
                      <span className="sr">: {row.now.name}</span>
                    </Button>
                  ),
              },
            ]),
      ]}
    />
  )
}
