/** The questions about a worker: name, organisation, title, languages, working time. */
import { useQuery } from '@tanstack/react-query'
import type { Day } from '#kit/day.ts'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import { ManyField } from '#ui-kit/form/many-field.tsx'
import type { FieldWords } from '#ui-kit/form/merge-fields.ts'
import { NumberField } from '#ui-kit/form/number-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import type { Worker } from '../../contract.ts'
import { organisationsQuery } from '../data.ts'
import { useLanguageName, WORK_LANGUAGES } from './languages.ts'
import { PeriodFields } from './organisation-fields.tsx'
import { registerTexts } from './texts.ts'

export type WorkerForm = {
  organisationId: string
  givenName: string
  surname: string
  title: string
  languages: readonly string[]
  weeklyHours: number | null
  startDate: Day | null
  endDate: Day | null
}

export const workerForm = (one: Worker | null, organisationId: string, today: Day): WorkerForm => ({
  organisationId: one?.organisationId ?? organisationId,
  givenName: one?.givenName ?? '',
  surname: one?.surname ?? '',
  title: one?.title ?? '',
  languages: one?.languages ?? ['fi'],
  weeklyHours: one?.weeklyHours ?? 38.3,
  startDate: one?.startDate ?? today,
  endDate: one?.endDate ?? null,
})

export const workerBody = (form: WorkerForm) => ({
  ...form,
  languages: [...form.languages],
  weeklyHours: form.weeklyHours as number,
  startDate: form.startDate as Day,
})

export function useWorkerWords(): FieldWords<WorkerForm> {
  const t = useTexts(registerTexts)
  const format = useFormat()
  const languageName = useLanguageName()
  const { data } = useQuery(organisationsQuery({}))
  const plain = (label: string) => ({ label, say: (value: string) => value || t.none })
  const day = (label: string) => ({ label, say: (value: Day | null) => (value ? format.day(value) : t.none) })
  return {
    organisationId: {
      label: t.organisation,
      say: (value) => data?.organisations.find((one) => one.organisationId === value)?.name ?? t.none,
    },
    givenName: plain(t.givenName),
    surname: plain(t.surname),
    title: plain(t.title),
    languages: { label: t.languages, say: (value) => value.map(languageName).join(', ') },
    weeklyHours: { label: t.weeklyHours, say: (value) => (value === null ? t.none : format.number(value, 1)) },
    startDate: day(t.startDate),
    endDate: day(t.endDate),
  }
}

export function WorkerFields(props: { value: WorkerForm; onChange: (value: WorkerForm) => void; today: Day }) {
  const { value, onChange, today } = props
  const t = useTexts(registerTexts)
  const languageName = useLanguageName()
  const { data } = useQuery(organisationsQuery({}))
  const set = (part: Partial<WorkerForm>) => onChange({ ...value, ...part })
  return (
    <>
      <TextField
        name="givenName"
        label={t.givenName}
        autoComplete="off"
        maxLength={100}
        value={value.givenName}
        onChange={(givenName) => set({ givenName })}
      />
      <TextField
        name="surname"
        label={t.surname}
        autoComplete="off"
        maxLength={100}
        value={value.surname}
        onChange={(surname) => set({ surname })}
      />
      {data !== undefined && (
        <ComboField
          name="organisationId"
          label={t.organisation}
          value={value.organisationId}
          onChange={(id) => id !== null && set({ organisationId: id })}
          options={data.organisations.map((one) => ({ id: one.organisationId, label: one.name }))}
        />
      )}
      <TextField
        name="title"
        label={t.title}
        optional
        maxLength={200}
        value={value.title}
        onChange={(title) => set({ title })}
      />
      <ManyField
        name="languages"
        label={t.languages}
        hint={t.languagesHint}
        values={value.languages}
        onChange={(languages) => set({ languages })}
        options={WORK_LANGUAGES.map((code) => ({ id: code, label: languageName(code) }))}
      />
      <NumberField
        name="weeklyHours"
        label={t.weeklyHours}
        unit={t.hoursUnit}
        decimals
        value={value.weeklyHours}
        onChange={(weeklyHours) => set({ weeklyHours })}
      />
      <PeriodFields value={value} onChange={set} today={today} />
    </>
  )
}
