/** What the services cost, for professionals alone: asked for each time, because this screen is looked at together with the family. */
import { Euro } from 'lucide-react'
import { Fictitious, UnitCostWords } from '#rooms/network/ui/staff/unit-cost-words.tsx'
import type { Course } from '#rooms/plans/contract.ts'
import type { Quantity } from '#rooms/plans/model.ts'
import { costLine } from '#rooms/plans/rules/cost-line.ts'
import { QUANTITY_PERIOD_TEXTS, quantityWords } from '#rooms/plans/rules/quantity-words.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { useFormat, useLanguage, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useSeesCosts } from '../../organisations/costs.ts'
import { useUrlChoice } from '../../url-choice.ts'
import { packageTexts } from './texts.ts'
import styles from './package.module.css'

/** Whether the costs are shown now, and the button that shows and hides them; no button for who may not see them. */
export function useUnitCosts() {
  const t = useTexts(packageTexts)
  const sees = useSeesCosts()
  const [choice, choose] = useUrlChoice('kustannukset', ['piilossa', 'nakyvissa'], 'piilossa')
  const shown = sees && choice === 'nakyvissa'
  return {
    shown,
    button: sees && (
      <Button small icon={Euro} onClick={() => choose(shown ? 'piilossa' : 'nakyvissa')}>
        {shown ? t.hideCosts : t.showCosts}
      </Button>
    ),
  }
}

type UnitCost = NonNullable<Course['unitCost']>

/** The cost line below a service: price, year and source, times how much is planned (null: not said; not given: not known here); never printed. */
export function CostLine({ cost, quantity }: { cost: UnitCost | null; quantity?: Quantity | null | undefined }) {
  const t = useTexts(packageTexts)
  const format = useFormat()
  const language = useLanguage()
  const word = useWords()
  const line = costLine(cost, quantity)
  return (
    <span className={`${styles['second']} no-print`}>
      <UnitCostWords cost={cost} chip={false} />
      {line.kind === 'sum' &&
        ` ${t.costSum({
          quantity: quantityWords(quantity, language) ?? '',
          sum: format.euros(line.cents),
          per: word(QUANTITY_PERIOD_TEXTS[line.per]),
        })}`}
      {cost !== null && ` ${t.costSource({ source: cost.source })}`}
      {line.kind === 'no-quantity' && quantity !== undefined && ` ${t.quantityMissing}`}
      {line.kind === 'other-unit' && ` ${t.quantityOtherUnit({ quantity: quantityWords(quantity, language) ?? '' })}`}
      {cost?.fictitious && (
        <>
          {' '}
          <Fictitious />
        </>
      )}
    </span>
  )
}

/** The line below a service of the plan: what was kept when it was agreed; a price of today says so. */
export function CostOfService(props: {
  quantity: Quantity | null | undefined
  known: { readonly unitCost: UnitCost; readonly kept: boolean } | undefined
}) {
  const { quantity, known } = props
  const t = useTexts(packageTexts)
  return (
    <>
      <CostLine cost={known?.unitCost ?? null} quantity={quantity ?? null} />
      {known !== undefined && !known.kept && <span className={`${styles['second']} no-print`}>{t.costOfToday}</span>}
    </>
  )
}
