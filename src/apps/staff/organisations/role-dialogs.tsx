/** Giving a worker a role in a unit from a day on, and ending one. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Day } from '#kit/day.ts'
import type { Worker } from '#rooms/organisations/contract.ts'
import { WORKER_ROLES, type WorkerRole } from '#rooms/organisations/model.ts'
import { unitsQuery, useKeepRegister } from '#rooms/organisations/ui/data.ts'
import { PeriodFields } from '#rooms/organisations/ui/staff/organisation-fields.tsx'
import type { HeldRole } from '#rooms/organisations/ui/staff/role-history.tsx'
import { registerTexts } from '#rooms/organisations/ui/staff/texts.ts'
import { WORKER_ROLE_TEXTS } from '#rooms/organisations/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useRegisterRefusals } from './refusals.ts'
import { todayInFinland } from '../today-day.ts'
import { orgTexts } from './texts.ts'

function useSending(done: () => void) {
  const t = useTexts(orgTexts)
  const refusals = useRegisterRefusals()
  const [errors, setErrors] = useState<FieldErrors>({})
  const [busy, setBusy] = useState(false)
  const send = async (act: () => Promise<unknown>) => {
    setBusy(true)
    try {
      await act()
      showToast({ text: t.saved })
      done()
    } catch (error) {
      setErrors(refusals.fields(error))
    } finally {
      setBusy(false)
    }
  }
  return { errors, setErrors, busy, send }
}

export function GiveRoleDialog({ worker, onClose }: { worker: Worker; onClose: () => void }) {
  const t = useTexts(orgTexts)
  const r = useTexts(registerTexts)
  const word = useWords()
  const keep = useKeepRegister()
  const today = todayInFinland()
  const units = useQuery(unitsQuery({})).data?.units
  const { errors, busy, send } = useSending(onClose)
  const ofOwn = units?.filter((unit) => unit.organisationId === worker.organisationId)
  const [unitId, setUnitId] = useState<string | null>(null)
  const [role, setRole] = useState<WorkerRole | null>(null)
  const [period, setPeriod] = useState<{ startDate: Day | null; endDate: Day | null }>({
    startDate: today,
    endDate: null,
  })
  const chosen = unitId ?? (ofOwn?.length === 1 ? String(ofOwn[0]!.unitId) : null)
  return (
    <Dialog open onClose={onClose} title={t.giveRole}>
      <Form
        errors={errors}
        onSubmit={() =>
          void send(() =>
            keep.giveRole(worker.workerId, {
              unitId: chosen === null ? (null as unknown as number) : Number(chosen),
              role: role as WorkerRole,
              startDate: period.startDate as Day,
              endDate: period.endDate,
            }),
          )
        }
        actions={
          <Button kind="primary" type="submit" busy={busy}>
            {t.giveRole}
          </Button>
        }
      >
        <SelectField
          name="role"
          label={r.role}
          value={role}
          onChange={setRole}
          options={WORKER_ROLES.map((each) => ({ value: each, label: word(WORKER_ROLE_TEXTS[each]) }))}
        />
        {units !== undefined && (
          <ComboField
            name="unitId"
            label={r.unit}
            value={chosen}
            onChange={setUnitId}
            options={units
              .toSorted((a, b) => Number(ofOwn!.includes(b)) - Number(ofOwn!.includes(a)))
              .map((unit) => ({ id: String(unit.unitId), label: unit.name, hint: unit.organisationName }))}
          />
        )}
        <PeriodFields value={period} onChange={(part) => setPeriod({ ...period, ...part })} today={today} />
      </Form>
    </Dialog>
  )
}

export function EndRoleDialog(props: { workerId: string; role: HeldRole; onClose: () => void }) {
  const { workerId, role, onClose } = props
  const t = useTexts(orgTexts)
  const word = useWords()
  const keep = useKeepRegister()
  const today = todayInFinland()
  const { errors, setErrors, busy, send } = useSending(onClose)
  const [endDate, setEndDate] = useState<Day | null>(today)
  const end = () => {
    if (endDate === null) return setErrors({ endDate: t.dayMissing })
    const { unitId, startDate } = role
    return void send(() => keep.endRole(workerId, { unitId, role: role.role, startDate, endDate }))
  }
  return (
    <Dialog open onClose={onClose} title={`${word(WORKER_ROLE_TEXTS[role.role])}, ${role.unitName}`}>
      <Form
        errors={errors}
        onSubmit={end}
        actions={
          <Button kind="primary" type="submit" busy={busy}>
            {t.endRole}
          </Button>
        }
      >
        <p>{t.endRoleWhat}</p>
        <DayField name="endDate" label={t.lastDay} today={today} value={endDate} onChange={setEndDate} />
      </Form>
    </Dialog>
  )
}
