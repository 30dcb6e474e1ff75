/** What a service costs, in words: euros, per what, the year, and plainly when the figure is invented. */
import { Chip } from '#ui-kit/say/chip.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import type { UnitCost } from '../../contract.ts'
import { COST_UNIT_TEXTS } from '../texts.ts'
import { catalogueTexts } from './texts.ts'

/** `chip` false: who shows it says by itself that the figure is invented. */
export function UnitCostWords({ cost, chip = true }: { cost: UnitCost | null; chip?: boolean }) {
  const t = useTexts(catalogueTexts)
  const word = useWords()
  const format = useFormat()
  if (cost === null) return <span className="quiet">{t.costUnknown}</span>
  return (
    <>
      {t.costKnown({
        euros: format.euros(cost.cents),
        unit: word(COST_UNIT_TEXTS[cost.unit]),
        year: String(cost.year),
      })}
      {chip && cost.fictitious && (
        <>
          {' '}
          <Fictitious />
        </>
      )}
    </>
  )
}

export function Fictitious() {
  const t = useTexts(catalogueTexts)
  return <Chip tone="warn">{t.fictitious}</Chip>
}
