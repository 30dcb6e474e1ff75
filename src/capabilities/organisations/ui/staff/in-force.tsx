/** Whether something is in force on a day: only what is not, is said. */
import type { Day } from '#kit/day.ts'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { registerTexts } from './texts.ts'

export function InForce({ one, today }: { one: { startDate: Day; endDate: Day | null }; today: Day }) {
  const t = useTexts(registerTexts)
  const format = useFormat()
  if (one.endDate !== null && one.endDate < today)
    return <Status tone="off">{t.ended({ day: format.day(one.endDate) })}</Status>
  if (one.startDate > today) return <Status tone="wait">{t.starts({ day: format.day(one.startDate) })}</Status>
  return null
}
