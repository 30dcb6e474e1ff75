/** How much of a service is planned: a number, its unit and its period. */
import { COST_UNITS, type CostUnit } from '#rooms/network/model.ts'
import { QUANTITY_PERIODS, type Quantity } from '#rooms/plans/model.ts'
import { MANY, QUANTITY_PERIOD_TEXTS } from '#rooms/plans/rules/quantity-words.ts'
import { NumberField } from '#ui-kit/form/number-field.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { draftTexts } from './draft-texts.ts'
import styles from './draft.module.css'

export function QuantityFields(props: {
  name: string
  quantity: Quantity | null | undefined
  /** The unit that the service is priced by, where it is known. */
  usual: CostUnit | null
  onChange: (quantity: Quantity | null) => void
}) {
  const { name, quantity, usual, onChange } = props
  const t = useTexts(draftTexts)
  const word = useWords()
  const now: Quantity = quantity ?? { amount: null, unit: usual ?? 'visit', per: 'week' }
  return (
    <div className={styles['row']} role="group" aria-label={t.quantity}>
      <NumberField
        name={`${name}.amount`}
        label={t.quantity}
        optional
        decimals
        value={now.amount}
        onChange={(amount) => onChange(amount === null && quantity === undefined ? null : { ...now, amount })}
      />
      <SelectField
        name={`${name}.unit`}
        label={t.quantityUnit}
        value={now.unit}
        onChange={(unit) => onChange({ ...now, unit })}
        options={COST_UNITS.map((each) => ({ value: each, label: word(MANY[each]) }))}
      />
      <SelectField
        name={`${name}.per`}
        label={t.quantityPer}
        value={now.per}
        onChange={(per) => onChange({ ...now, per })}
        options={QUANTITY_PERIODS.map((each) => ({ value: each, label: word(QUANTITY_PERIOD_TEXTS[each]) }))}
      />
    </div>
  )
}
