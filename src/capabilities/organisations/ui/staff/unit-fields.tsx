/** The questions about a unit: its name, whom it serves, what it gives, what it does not and where that is found. */
import { useQuery } from '@tanstack/react-query'
import type { Day } from '#kit/day.ts'
import { ManyField } from '#ui-kit/form/many-field.tsx'
import type { FieldWords } from '#ui-kit/form/merge-fields.ts'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import type { Unit } from '../../contract.ts'
import type { Interface, ServiceType } from '../../model.ts'
import { municipalitiesQuery } from '../data.ts'
import { SERVICE_TYPE_TEXTS } from '../texts.ts'
import { useMunicipalityName } from './municipality-name.ts'
import { PeriodFields } from './organisation-fields.tsx'
import { ScopeFields } from './scope-fields.tsx'
import { registerTexts } from './texts.ts'

export type UnitForm = {
  name: string
  municipalityCodes: readonly string[]
  scope: readonly ServiceType[]
  excluded: readonly ServiceType[]
  interfaces: readonly Interface[]
  startDate: Day | null
  endDate: Day | null
}

export const unitForm = (one: Unit | null, today: Day): UnitForm => ({
  name: one?.name ?? '',
  municipalityCodes: one?.municipalityCodes ?? [],
  scope: one?.scope ?? [],
  excluded: one?.excluded ?? [],
  interfaces: one === null ? [] : withAWayOnward(one),
  startDate: one?.startDate ?? today,
  endDate: one?.endDate ?? null,
})

/** Every excluded service has a line to fill in, even where nobody has said yet where it is found. */
const withAWayOnward = (unit: Unit): readonly Interface[] => [
  ...unit.interfaces,
  ...unit.excluded
    .filter((service) => !unit.interfaces.some((one) => one.service === service))
    .map((service) => ({ service, provider: '', contact: '' })),
]

export const unitBody = (form: UnitForm) => ({
  name: form.name,
  municipalityCodes: [...form.municipalityCodes],
  scope: [...form.scope],
  excluded: [...form.excluded],
  interfaces: form.interfaces.filter((one) => one.provider.trim() !== '').map((one) => ({ ...one })),
  startDate: form.startDate as Day,
  endDate: form.endDate,
})

export function useUnitWords(): FieldWords<UnitForm> {
  const t = useTexts(registerTexts)
  const word = useWords()
  const format = useFormat()
  const municipality = useMunicipalityName()
  const list = (words: readonly string[]) => words.join(', ') || t.none
  const services = (label: string) => ({
    label,
    say: (value: readonly ServiceType[]) => list(value.map((each) => word(SERVICE_TYPE_TEXTS[each]))),
  })
  const day = (label: string) => ({ label, say: (value: Day | null) => (value ? format.day(value) : t.none) })
  return {
    name: { label: t.name, say: (value) => value || t.none },
    municipalityCodes: { label: t.municipalitiesShort, say: (value) => list(value.map(municipality)) },
    scope: services(t.scope),
    excluded: services(t.excluded),
    interfaces: {
      label: t.elsewhere,
      say: (value) => list(value.map((one) => `${word(SERVICE_TYPE_TEXTS[one.service])}: ${one.provider}`)),
    },
    startDate: day(t.startDate),
    endDate: day(t.endDate),
  }
}

export function UnitFields(props: { value: UnitForm; onChange: (value: UnitForm) => void; today: Day }) {
  const { value, onChange, today } = props
  const t = useTexts(registerTexts)
  const name = useMunicipalityName()
  const municipalities = useQuery(municipalitiesQuery).data?.municipalities ?? []
  const set = (part: Partial<UnitForm>) => onChange({ ...value, ...part })
  return (
    <>
      <TextField name="name" label={t.name} maxLength={200} value={value.name} onChange={(name) => set({ name })} />
      <ManyField
        name="municipalityCodes"
        label={t.municipalities}
        hint={t.municipalitiesHint}
        optional
        values={value.municipalityCodes}
        onChange={(municipalityCodes) => set({ municipalityCodes })}
        options={municipalities.map((one) => ({ id: one.municipalityCode, label: name(one.municipalityCode) }))}
      />
      <ScopeFields value={value} onChange={set} />
      <PeriodFields value={value} onChange={set} today={today} />
    </>
  )
}
