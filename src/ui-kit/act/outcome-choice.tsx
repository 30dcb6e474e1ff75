/** How a meeting went, in one tap: held, missed, cancelled, each with its mark. */
import { Mark } from '../say/mark.tsx'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { Seg } from './seg.tsx'

export type Outcome = 'held' | 'missed' | 'cancelled'

export function OutcomeChoice(props: {
  /** Which meeting: "Miten tapaaminen klo 9.00 meni". */
  label: string
  value: Outcome | null
  onChange: (outcome: Outcome) => void
  onClear?: () => void
  disabled?: boolean
}) {
  const t = useTexts(uiTexts)
  return (
    <Seg
      {...props}
      fill
      options={[
        { value: 'held', label: t.held, mark: <Mark state="held" /> },
        { value: 'missed', label: t.missed, mark: <Mark state="missed" /> },
        { value: 'cancelled', label: t.cancelled, mark: <Mark state="cancelled" /> },
      ]}
    />
  )
}
