/** The worklist: one's own families or the unit's, filtered and ordered in the address, page by page. */
import { useRef, useState, type ReactNode } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { WORKLIST_SORTS } from '#rooms/engagement/contract/lists.ts'
import { worklistQuery } from '#rooms/engagement/ui/list-data.ts'
import { UNIT_FIGURES } from '#rooms/engagement/model.ts'
import { UNIT_FIGURE_TEXTS } from '#rooms/engagement/ui/unit-figure-texts.ts'
import { PHASES } from '#rooms/families/model.ts'
import { PHASE_TEXTS } from '#rooms/families/ui/texts.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { Seg } from '#ui-kit/act/seg.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useMyUnits } from '../my-units.ts'
import { Refused } from '../refused.tsx'
import { useHasRole } from '../session.tsx'
import { useUrlChoice } from '../url-choice.ts'
import { FamilyTable } from './family-table.tsx'
import { ChooseAll, Selection } from './selection.tsx'
import { Views } from './views.tsx'
import { familiesTexts } from './texts.ts'
import styles from './families.module.css'
import choosing from './selection.module.css'

const NONE = ''

/** What the address says, and the list it asks for. */
function useWorklist() {
  const leads = useHasRole('supervisor', 'coordinator')
  const [scope, setScope] = useUrlChoice('kenen', ['mine', 'unit'], leads ? 'unit' : 'mine')
  const [phase, setPhase] = useUrlChoice('vaihe', ['avoimet', ...PHASES], 'avoimet')
  const [sort, setSort] = useUrlChoice('jarjestys', WORKLIST_SORTS, 'name')
  // The families behind a figure of the unit view: exactly those, in any order.
  const units = useMyUnits()?.map(({ unitId }) => String(unitId)) ?? []
  const [unit] = useUrlChoice('yksikko', [NONE, ...units], NONE)
  const [figure, setFigure] = useUrlChoice('luku', [NONE, ...UNIT_FIGURES], NONE)
  const behind = leads && unit !== NONE && figure !== NONE ? { unitId: Number(unit), figure } : null
  const asked = useInfiniteQuery(
    worklistQuery(
      behind === null
        ? { scope: leads ? scope : 'mine', sort, ...(phase === 'avoimet' ? {} : { phase }) }
        : { scope: 'unit', sort, ...behind },
    ),
  )
  return { leads, behind, setFigure, scope: leads ? scope : 'mine', setScope, phase, setPhase, sort, setSort, asked }
}

export function WorklistLead() {
  const t = useTexts(familiesTexts)
  const { asked, scope, phase, behind } = useWorklist()
  const total = asked.data?.pages.at(-1)?.total
  if (total === undefined || total.count === 0) return null
  if (total.more) return t.moreThanLead({ count: total.count })
  return (
    behind !== null ? t.figureLead : phase !== 'avoimet' ? t.phaseLead : scope === 'mine' ? t.mineLead : t.unitLead
  )({ count: total.count })
}

export function Worklist() {
  const t = useTexts(familiesTexts)
  const word = useWords()
  const { leads, behind, setFigure, scope, setScope, phase, setPhase, sort, setSort, asked } = useWorklist()
  return (
    <>
      {behind !== null && (
        <div className={styles['figure']}>
          <p>
            {t.figureOf} <strong>{word(UNIT_FIGURE_TEXTS[behind.figure])}</strong>
          </p>
          <Button small onClick={() => setFigure(NONE)}>
            {t.showAllPhases}
          </Button>
          <ButtonLink small to={`/yksikko?yksikko=${behind.unitId}`}>
            {t.toUnit}
          </ButtonLink>
        </div>
      )}
      <div className={styles['filters']}>
        {leads && behind === null && (
          <div className={styles['scope']}>
            <Seg
              label={t.scope}
              value={scope}
              onChange={setScope}
              options={[
                { value: 'unit', label: t.unit },
                { value: 'mine', label: t.mine },
              ]}
            />
          </div>
        )}
        {behind === null && (
          <SelectField
            label={t.phase}
            name="phase"
            value={phase}
            onChange={setPhase}
            options={[
              { value: 'avoimet', label: t.allOpen },
              ...PHASES.map((value) => ({ value, label: word(PHASE_TEXTS[value]) })),
            ]}
          />
        )}
        <SelectField
          label={t.order}
          name="order"
          value={sort}
          onChange={setSort}
          options={[
            { value: 'name', label: t.byName },
            { value: 'since', label: t.bySince },
            { value: 'review', label: t.byReview },
          ]}
        />
        <Views />
      </div>
      {asked.isError && asked.data === undefined ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : asked.data === undefined ? (
        <Loading lines={8} />
      ) : (
        <Pages
          // Another list: nothing of it is chosen yet.
          key={JSON.stringify([scope, phase, behind])}
          asked={asked}
          ofUnit={scope === 'unit'}
          none={<None scope={scope} phase={phase} onAll={() => setPhase('avoimet')} />}
        />
      )}
    </>
  )
}

type Asked = ReturnType<typeof useWorklist>['asked']

function Pages({ asked, ofUnit, none }: { asked: Asked; ofUnit: boolean; none: ReactNode }) {
  const t = useTexts(familiesTexts)
  const pages = asked.data?.pages ?? []
  const rows = pages.flatMap(({ families }) => families)
  const total = pages.at(-1)?.total
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const box = useRef<HTMLDivElement>(null)
  if (rows.length === 0) return none
  // What has left the list meanwhile is no longer chosen.
  const chosen = rows.filter(({ familyId }) => picked.has(familyId))
  const choose = (familyId: string, yes: boolean) =>
    setPicked((now) => {
      const next = new Set(now)
      if (yes) next.add(familyId)
      else next.delete(familyId)
      return next
    })
  const all = (yes: boolean) => setPicked(new Set(yes ? rows.map(({ familyId }) => familyId) : []))
  return (
    <>
      <div ref={box}>
        <ChooseAll all={rows.length} chosen={chosen.length} onAll={all} />
      </div>
      <div className={choosing['list']} data-some={chosen.length > 0 || undefined}>
        <FamilyTable rows={rows} ofUnit={ofUnit} chosen={picked} onChoose={choose} />
      </div>
      <Selection
        rows={chosen}
        onClear={() => {
          all(false)
          box.current?.querySelector('input')?.focus()
        }}
      />
      <div className={`${styles['more']} ${chosen.length > 0 ? 'no-print' : ''}`}>
        {asked.hasNextPage && (
          <Button busy={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {t.showMore}
          </Button>
        )}
        {total && (
          <p className="small quiet" role="status">
            {(total.more ? t.shownOfMany : t.shown)({ shown: rows.length, all: total.count })}
          </p>
        )}
      </div>
      {asked.isFetchNextPageError && <Refused error={asked.error} again={() => void asked.fetchNextPage()} />}
    </>
  )
}

function None({ scope, phase, onAll }: { scope: 'mine' | 'unit'; phase: string; onAll: () => void }) {
  const t = useTexts(familiesTexts)
  if (phase !== 'avoimet')
    return <Empty title={t.emptyPhase} action={<Button onClick={onAll}>{t.showAllPhases}</Button>} />
  return (
    <Empty
      title={scope === 'mine' ? t.emptyMine : t.emptyUnit}
      action={<ButtonLink to="/yhteydenotot">{t.toContacts}</ButtonLink>}
    >
      {t.emptyMineLead}
    </Empty>
  )
}
