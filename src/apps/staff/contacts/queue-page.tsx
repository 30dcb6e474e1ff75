/** Contacts as a queue with their clocks: what must be decided first stands first. */
import { lazy, Suspense, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { contactsQuery, type Contact, type QueueTarget } from '#rooms/families/ui/contact-data.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useLawToday } from '../law-today.ts'
import { Refused } from '../refused.tsx'
import { usePageTitle } from '../page-title.ts'
import { useHasRole } from '../session.tsx'
import { useUrlChoice } from '../url-choice.ts'
import { inOrder, QUEUE_ORDERS } from './clock.ts'
import { ClockLegend } from './clock-scale.tsx'
import { QueueRow } from './queue-row.tsx'
import { contactTexts } from './texts.ts'
import { UrgencyDialog } from './urgency-dialog.tsx'
import { WithoutWorker } from './without-worker.tsx'
import styles from './queue.module.css'

/** Below the queue, so it may come after it. */
const OutcomesSection = lazy(async () => ({ default: (await import('./outcomes-section.tsx')).OutcomesSection }))
const WaitingSection = lazy(async () => ({ default: (await import('./waiting-section.tsx')).WaitingSection }))

export function QueuePage() {
  const t = useTexts(contactTexts)
  usePageTitle(t.title)
  const [shown, setShown] = useUrlChoice('nayta', ['odottavat', 'ratkaistut'], 'odottavat')
  const open = shown === 'odottavat'
  const steers = useHasRole('coordinator', 'supervisor')
  const asked = useQuery(contactsQuery(open))
  const contacts = asked.data?.contacts.filter((each) => open || each.outcome !== null)
  return (
    <>
      <PageHead
        title={t.title}
        lead={open && contacts !== undefined && contacts.length > 0 && <Lead contacts={contacts} />}
        actions={
          <ButtonLink to="/yhteydenotot/uusi" icon={Plus} kind={contacts?.length === 0 ? 'primary' : 'quiet'}>
            {t.newContact}
          </ButtonLink>
        }
      />
      <WithoutWorker />
      {asked.isError ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : asked.data === undefined || contacts === undefined ? (
        <Loading lines={5} />
      ) : (
        <Queue contacts={contacts} target={asked.data.target} open={open} onShow={(next) => setShown(next)} />
      )}
      {steers && (
        <Suspense fallback={<Loading lines={4} />}>
          <WaitingSection />
          <OutcomesSection />
        </Suspense>
      )}
    </>
  )
}

function Lead({ contacts }: { contacts: readonly Contact[] }) {
  const t = useTexts(contactTexts)
  const clocks = contacts.map(({ clock }) => clock).filter(({ basis }) => basis === 'statutory')
  const counts = {
    undecided: contacts.filter(({ urgency }) => urgency === 'undecided').length,
    late: clocks.filter(({ state }) => state === 'late').length,
    today: clocks.filter(({ state, workingDaysLeft }) => state !== 'late' && workingDaysLeft === 0).length,
  }
  return (
    <>
      <strong>{t.waiting({ count: contacts.length })}</strong>{' '}
      {counts.undecided > 0 && t.undecidedCount({ count: counts.undecided })}{' '}
      {counts.late > 0 && t.lateCount({ count: counts.late })}{' '}
      {counts.today > 0 && t.todayCount({ count: counts.today })}
    </>
  )
}

type QueueGiven = {
  contacts: readonly Contact[]
  target: QueueTarget
  open: boolean
  onShow: (shown: 'odottavat' | 'ratkaistut') => void
}

function Queue({ contacts, target, open, onShow }: QueueGiven) {
  const t = useTexts(contactTexts)
  const mayDecide = useHasRole('family_partner', 'social_worker', 'coordinator', 'supervisor')
  const [order, setOrder] = useUrlChoice('jarjestys', QUEUE_ORDERS, 'urgency')
  const units = [...new Map(contacts.map(({ unitId, unitName }) => [String(unitId), unitName])).entries()]
  const [unit, setUnit] = useUrlChoice('yksikko', ['kaikki', ...units.map(([id]) => id)], 'kaikki')
  const [assessing, setAssessing] = useState<Contact>()
  const inUnit = contacts.filter(({ unitId }) => unit === 'kaikki' || String(unitId) === unit)
  const rows = inOrder(inUnit, order)
  const days = useLawToday().assessment.startWorkingDays
  return (
    <>
      <div className={styles['filters']}>
        <SelectField
          label={t.order}
          name="order"
          value={order}
          onChange={setOrder}
          options={[
            { value: 'urgency', label: t.orderUrgency },
            { value: 'deadline', label: t.orderDeadline },
            { value: 'waited', label: t.orderWaited },
          ]}
        />
        {units.length > 1 && (
          <SelectField
            label={t.unit}
            name="unit"
            value={unit}
            onChange={setUnit}
            options={[{ value: 'kaikki', label: t.allUnits }, ...units.map(([value, label]) => ({ value, label }))]}
          />
        )}
        <SelectField
          label={t.show}
          name="show"
          value={open ? 'odottavat' : 'ratkaistut'}
          onChange={onShow}
          options={[
            { value: 'odottavat', label: t.showOpen },
            { value: 'ratkaistut', label: t.showDecided },
          ]}
        />
        <p className={styles['shown']} role="status">
          {contacts.length > 0 && t.shownOf({ shown: rows.length, all: contacts.length })}
        </p>
      </div>
      {rows.length === 0 ? (
        contacts.length === 0 && open ? (
          <Empty title={t.emptyTitle}>{t.emptyLead}</Empty>
        ) : (
          <Empty
            title={t.noneMatch}
            action={unit !== 'kaikki' && <Button onClick={() => setUnit('kaikki')}>{t.showAll}</Button>}
          />
        )
      ) : (
        <>
          {open && <ClockLegend target={target} />}
          <ol className={styles['list']}>
            {rows.map((contact, i) => (
              <QueueRow
                key={contact.contactId}
                contact={contact}
                target={target}
                first={i === 0 && open}
                mayDecide={mayDecide}
                onUrgency={() => setAssessing(contact)}
              />
            ))}
          </ol>
          {open && <p className={styles['note']}>{t.lawNote({ days })}</p>}
        </>
      )}
      {assessing && <UrgencyDialog contact={assessing} onClose={() => setAssessing(undefined)} />}
    </>
  )
}
