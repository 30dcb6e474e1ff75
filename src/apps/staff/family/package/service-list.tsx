/** The services of the package with their state, and what can be done: start, pause, go on, end, felt benefit, order. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { CirclePlay, Ellipsis, Pause, Plus, Square, ThumbsUp } from 'lucide-react'
import { daysBetween } from '#kit/day.ts'
import { access } from '#rooms/plans/access.ts'
import type { Course } from '#rooms/plans/contract.ts'
import { packageQuery, planQuery } from '#rooms/plans/ui/data.ts'
import { COURSE_END_TEXTS } from '#rooms/plans/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { MenuButton, type MenuEntry } from '#ui-kit/act/menu-button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { Beads } from '#ui-kit/show/beads.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { ProducerChain } from '#ui-kit/show/producer-chain.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, useFamily, useReach, useToday } from '../family-context.tsx'
import { BenefitDialog } from './benefit-dialog.tsx'
import { CourseDialog, type CourseAct } from './course-dialog.tsx'
import { DropOut, droppedOf } from './drop-out.tsx'
import { OrderDialog } from './order-dialog.tsx'
import { packageTexts } from './texts.ts'
import { Timeliness } from './timeliness.tsx'
import { CostLine, useUnitCosts } from './unit-costs.tsx'

type Opened = { course: Course; act: CourseAct | 'benefit' } | 'order' | null

export function ServiceList() {
  const t = useTexts(packageTexts)
  const family = useFamily()
  const nameOf = namesOf(family)
  const { may, reads } = useReach()
  const { data } = useQuery(packageQuery(family.familyId))
  const [opened, setOpened] = useState<Opened>(null)
  const costs = useUnitCosts()
  const plan = useQuery({ ...planQuery(family.familyId), enabled: costs.shown && reads('plan') })
  // How much was planned; where the plan is not known here, nothing is said of it.
  const quantityOf = ({ courseId }: Course) =>
    plan.data === undefined
      ? undefined
      : (plan.data.agreed?.content.services.find((each) => each.courseId === courseId)?.quantity ?? null)
  const mayOrder = may(access['plans.order-service'])
  const mayRecord = may(access['plans.record-benefit'])
  const close = () => setOpened(null)
  const dropped = new Set(droppedOf(data?.courses ?? [], useToday()))
  const menuOf = (course: Course): MenuEntry[] => {
    const paused = course.pauses.some((pause) => pause.end === null)
    const on = course.startedOn !== null && course.endedOn === null
    const entry = (act: CourseAct | 'benefit', label: string, icon: MenuEntry['icon']) => ({
      id: act,
      label,
      ...(icon === undefined ? {} : { icon }),
      onChoose: () => setOpened({ course, act }),
    })
    return [
      ...(mayOrder && course.startedOn === null && course.endedOn === null
        ? [entry('start', t.start, CirclePlay)]
        : []),
      ...(mayRecord && course.startedOn !== null ? [entry('benefit', t.record, ThumbsUp)] : []),
      ...(mayOrder && on && !paused ? [entry('pause', t.pause, Pause)] : []),
      ...(mayOrder && on && paused ? [entry('go-on', t.goOn, CirclePlay)] : []),
      ...(mayOrder && course.endedOn === null ? [entry('end', t.end, Square)] : []),
    ]
  }
  return (
    <Section
      title={t.services}
      aside={
        <>
          {costs.button}{' '}
          {mayOrder && (
            <Button small icon={Plus} onClick={() => setOpened('order')}>
              {t.order}
            </Button>
          )}
        </>
      }
    >
      {data === undefined ? (
        <Loading />
      ) : (
        <DataTable
          caption={t.services}
          hideCaption
          stack
          rows={data.courses}
          rowKey={(course) => course.courseId}
          empty={<Empty title={t.none}>{t.noneNext}</Empty>}
          columns={[
            {
              id: 'service',
              header: t.service,
              rowHeader: true,
              cell: (course) => (
                <>
                  {course.serviceName}
                  <ProducerChain
                    organiserName={course.producers.organiserName}
                    producerName={course.organisationName}
                    subcontractors={course.producers.subcontractors}
                    sayUnknown
                  />
                  {costs.shown && <CostLine cost={course.unitCost} quantity={quantityOf(course)} />}
                </>
              ),
            },
            {
              id: 'whom',
              header: t.whom,
              cell: (course) => course.personIds.map(nameOf).filter(Boolean).join(', '),
            },
            {
              id: 'state',
              header: t.state,
              cell: (course) => (
                <>
                  <CourseState course={course} />
                  {mayOrder && dropped.has(course.courseId) && <DropOut onOrder={() => setOpened('order')} />}
                </>
              ),
            },
            {
              id: 'benefit',
              header: t.benefit,
              cell: (course) => (
                <>
                  <Beads value={course.benefits.at(-1)?.value ?? null} />
                  <Timeliness course={course} />
                </>
              ),
            },
            {
              id: 'act',
              header: t.act,
              cell: (course) => {
                const items = menuOf(course)
                return items.length === 0 ? (
                  '–'
                ) : (
                  <MenuButton
                    small
                    onlyIcon
                    icon={Ellipsis}
                    label={t.changeOf({ service: course.serviceName })}
                    items={items}
                  />
                )
              },
            },
          ]}
        />
      )}
      {opened === 'order' && <OrderDialog onClose={close} />}
      {opened !== null && opened !== 'order' && opened.act === 'benefit' && (
        <BenefitDialog course={opened.course} onClose={close} />
      )}
      {opened !== null && opened !== 'order' && opened.act !== 'benefit' && (
        <CourseDialog course={opened.course} act={opened.act} onClose={close} />
      )}
    </Section>
  )
}

function CourseState({ course }: { course: Course }) {
  const t = useTexts(packageTexts)
  const word = useWords()
  const format = useFormat()
  const today = useToday()
  const pause = course.pauses.find((each) => each.end === null)
  if (course.endedOn !== null)
    return (
      <Status tone="off">
        {t.ended({
          day: format.dayShort(course.endedOn),
          reason: course.endReason === null ? '–' : word(COURSE_END_TEXTS[course.endReason]).toLowerCase(),
        })}
      </Status>
    )
  if (course.startedOn === null)
    return <Status tone="wait">{t.waiting({ count: daysBetween(course.orderedOn, today) })}</Status>
  if (pause !== undefined) return <Status tone="pause">{t.paused({ day: format.dayShort(pause.start) })}</Status>
  return <Status tone="ok">{t.running({ day: format.dayShort(course.startedOn) })}</Status>
}
