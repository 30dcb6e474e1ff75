/** The parts that say and show things. */
import { useState } from 'react'
import { CalendarX2, Ellipsis, Globe, Plus, ShieldAlert, TriangleAlert } from 'lucide-react'
import { Button, ButtonLink, IconButton } from '../act/button.tsx'
import { OutcomeChoice, type Outcome } from '../act/outcome-choice.tsx'
import { Avatar } from '../frame/avatar.tsx'
import { Link } from '../frame/link.tsx'
import { SearchBox } from '../frame/search-box.tsx'
import { Chip } from '../say/chip.tsx'
import { DiffText } from '../say/diff-text.tsx'
import { Empty } from '../say/empty.tsx'
import { Loading } from '../say/loading.tsx'
import { Notice } from '../say/notice.tsx'
import { Progress } from '../say/progress.tsx'
import { QuoteOfFamily } from '../say/quote-of-family.tsx'
import { Status } from '../say/status.tsx'
import { Beads } from '../show/beads.tsx'
import { DataTable, type Sorting } from '../show/data-table.tsx'
import { GasScale } from '../show/gas-scale.tsx'
import { PhasePath } from '../show/phase-path.tsx'
import { ProducerChain } from '../show/producer-chain.tsx'
import { Row, Rows } from '../show/rows.tsx'
import { WellbeingLine } from '../show/wellbeing-line.tsx'
import { useFormat, useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { demoFamily } from './demo-family.ts'
import { Sheet, States } from './sheet.tsx'
import { galleryTexts } from './texts.ts'

export function PartsSheet() {
  const t = useTexts(galleryTexts)
  const ui = useTexts(uiTexts)
  const format = useFormat()
  const [outcome, setOutcome] = useState<Outcome | null>('held')
  const [sorting, setSorting] = useState<Sorting>({ by: 'meetings', down: true })
  const services = demoFamily.lanes
    .map((l) => ({
      id: l.id,
      name: l.name,
      meetings: l.meetings.filter((m) => m.state === 'held').length,
      benefit: l.benefits.at(-1)?.value ?? null,
    }))
    .toSorted((a, b) => {
      const up = sorting.by === 'service' ? a.name.localeCompare(b.name, 'fi') : a.meetings - b.meetings
      return sorting.down ? -up : up
    })
    .slice(0, 5)
  return (
    <Sheet>
      <States name={t.buttons}>
        <Button kind="primary">{t.bookTime}</Button>
        <Button icon={Plus}>{t.recordVisit}</Button>
        <Button small>{t.goOn}</Button>
        <ButtonLink to="/osat" small>
          {t.plan}
        </ButtonLink>
        <Button kind="link">{ui.cancel}</Button>
        <IconButton icon={Ellipsis} label={t.others} />
        <Button busy>{t.saving}</Button>
        <Button disabled>{ui.save}</Button>
      </States>
      <States name={t.outcome}>
        <OutcomeChoice label={t.outcomeOf} value={outcome} onChange={setOutcome} onClear={() => setOutcome(null)} />
      </States>
      <States name={t.state}>
        <Status tone="ok">{t.running}</Status>
        <Status tone="wait">{t.queued}</Status>
        <Status tone="warn">{t.signalOpen}</Status>
        <Status tone="bad" icon={CalendarX2}>
          {t.late}
        </Status>
        <Status tone="info">{t.changed}</Status>
        <Status tone="pause">{t.paused}</Status>
        <Status tone="off">{t.ended}</Status>
      </States>
      <States name={t.chip}>
        <Chip tone="bad" icon={ShieldAlert}>
          {t.safetyBan}
        </Chip>
        <Chip tone="ok">{t.agreed}</Chip>
        <Chip tone="wait">{t.waits}</Chip>
        <Chip tone="warn">{t.signalOpen}</Chip>
        <Chip tone="info">{t.changed}</Chip>
        <Chip icon={Globe}>{t.inSwedish}</Chip>
        <Avatar name="Sanna Ketola" />
        <Avatar name="Jenni Lehtovaara" tone="pine" />
        <Avatar name="Heidi Korpinen" tone="quiet" />
      </States>
      <States name={t.notice} column>
        <Notice tone="bad" icon={ShieldAlert} title={t.banTitle}>
          {t.banWords}
        </Notice>
        <Notice tone="warn" title={t.noGoal}>
          <Link to="/osat">{t.addGoal}</Link>
        </Notice>
        <Notice tone="info" title={t.changed} />
        <Notice tone="ok" title={t.agreed} />
      </States>
      <States name={t.empty} column>
        <Empty title={t.noSignals} action={<Button small>{t.askNow}</Button>}>
          {t.nextAsk}
        </Empty>
        <Loading />
        <Progress label={t.importing} done={12_400} of={48_000} words={t.importWords} />
      </States>
      <States name={t.rows} column>
        <Rows>
          <Row
            icon={CalendarX2}
            tone="bad"
            why={t.reviewDue}
            meta={
              <>
                <Link to="/osat">{t.familyA}</Link> · {format.due('2026-11-12' as never, demoFamily.today)}
              </>
            }
            action={<Button>{t.bookTime}</Button>}
          />
          <Row
            icon={TriangleAlert}
            tone="warn"
            why={t.twoMissed}
            meta={<Link to="/osat">{t.familyA}</Link>}
            action={<Button>{t.otherWay}</Button>}
          />
        </Rows>
        <SearchBox label={ui.search} wide onSearch={() => undefined} />
      </States>
      <States name={t.words} column>
        <QuoteOfFamily words={t.quote} by={t.quoteBy} />
      </States>
      <States name={t.path} column>
        <PhasePath
          phases={[
            { id: '1', label: t.phaseContact, when: '9.2.', state: 'done' },
            { id: '2', label: t.phaseAssessment, when: '12.2.–12.4.', state: 'done' },
            { id: '3', label: t.phaseChange, when: '13.4.–', state: 'now' },
            { id: '4', label: t.phaseEnding, when: '1/2027', state: 'ahead' },
            { id: '5', label: t.phaseFollowUp, state: 'ahead' },
          ]}
        />
      </States>
      <States name={t.scales}>
        <GasScale level={0} />
        <GasScale level={-1} />
        <GasScale level={-2} />
        <GasScale level={1} />
        <GasScale level={2} />
        <GasScale level={null} />
        <Beads value={5} />
        <Beads value={3.4} />
        <Beads value={0} />
        <Beads value={null} />
      </States>
      <States name={t.chain} column>
        <ProducerChain organiserName="Esimerkkilän hyvinvointialue" producerName="Esimerkkilän hyvinvointialue" />
        <ProducerChain
          organiserName="Esimerkkilän hyvinvointialue"
          producerName="Vierellä ry"
          subcontractors={[
            { organisationName: 'Kotiapu Tuulikki Oy', underName: null, what: t.chainWhat },
            { organisationName: 'Varamummot', underName: 'Kotiapu Tuulikki Oy', what: '' },
          ]}
        />
        <ProducerChain producerName="Vierellä ry" sayUnknown />
      </States>
      <States name={t.wellbeing}>
        <WellbeingLine series={demoFamily.wellbeing} />
      </States>
      <States name={t.table} column>
        <DataTable
          caption={t.tableCaption}
          note={t.tableNote}
          rows={services}
          rowKey={(s) => s.id}
          sorting={sorting}
          onSort={setSorting}
          columns={[
            { id: 'service', header: t.service, rowHeader: true, sortable: true, cell: (s) => s.name },
            { id: 'benefit', header: t.benefit, cell: (s) => <Beads value={s.benefit} /> },
            { id: 'meetings', header: t.meetings, number: true, sortable: true, cell: (s) => s.meetings },
          ]}
        />
      </States>
      <States name={t.diff} column>
        <DiffText
          changes={[
            { id: '1', before: 'Perhetyö', after: null, where: `${t.service} 2`, why: t.twoMissed },
            { id: '2', before: null, after: 'Kotipalvelu', where: `${t.service} 3` },
            { id: '3', before: t.theirsText, after: t.mineText, where: t.nextStep },
          ]}
        />
      </States>
    </Sheet>
  )
}
