/** The questions about what a service costs in one year. */
import { centsOf } from '#kit/cents.ts'
import { CheckField } from '#ui-kit/form/check-field.tsx'
import type { FieldWords } from '#ui-kit/form/merge-fields.ts'
import { NumberField } from '#ui-kit/form/number-field.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import type { UnitCost } from '../../contract.ts'
import { COST_UNITS, type CostUnit } from '../../model.ts'
import { COST_UNIT_TEXTS } from '../texts.ts'
import { catalogueTexts } from './texts.ts'

export type UnitCostForm = {
  unit: CostUnit | null
  euros: number | null
  source: string
  fictitious: boolean
}

export const unitCostForm = (one: UnitCost | null): UnitCostForm => ({
  unit: one?.unit ?? null,
  euros: one === null ? null : one.cents / 100,
  source: one?.source ?? '',
  fictitious: one?.fictitious ?? false,
})

export const unitCostBody = (form: UnitCostForm) => ({
  unit: form.unit as CostUnit,
  cents: form.euros === null ? (null as unknown as number) : centsOf(Math.round(form.euros * 100)),
  source: form.source,
  fictitious: form.fictitious,
})

export function useUnitCostWords(): FieldWords<UnitCostForm> {
  const t = useTexts(catalogueTexts)
  const word = useWords()
  const format = useFormat()
  return {
    unit: { label: t.per, say: (value) => (value ? word(COST_UNIT_TEXTS[value]) : t.none) },
    euros: { label: t.cost, say: (value) => (value === null ? t.none : format.euros(Math.round(value * 100))) },
    source: { label: t.source, say: (value) => value || t.none },
    fictitious: { label: t.fictitious, say: (value) => (value ? t.fictitious : t.none) },
  }
}

export function UnitCostFields(props: { value: UnitCostForm; onChange: (value: UnitCostForm) => void }) {
  const { value, onChange } = props
  const t = useTexts(catalogueTexts)
  const word = useWords()
  const set = (part: Partial<UnitCostForm>) => onChange({ ...value, ...part })
  return (
    <>
      <NumberField
        name="cents"
        label={t.cost}
        hint={t.costHint}
        unit="€"
        decimals
        value={value.euros}
        onChange={(euros) => set({ euros })}
      />
      <SelectField
        name="unit"
        label={t.per}
        value={value.unit}
        onChange={(unit) => set({ unit })}
        options={COST_UNITS.map((each) => ({ value: each, label: word(COST_UNIT_TEXTS[each]) }))}
      />
      <TextField
        name="source"
        label={t.source}
        hint={t.sourceHint}
        maxLength={300}
        value={value.source}
        onChange={(source) => set({ source })}
      />
      <CheckField
        name="fictitious"
        label={t.fictitiousQuestion}
        value={value.fictitious}
        onChange={(fictitious) => set({ fictitious })}
      />
    </>
  )
}
