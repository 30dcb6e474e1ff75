/** When the plan of a child in child protection must be looked at again: where a child's social worker answers for the family. */
import { planReviewBy } from '#rooms/families/rules/deadlines.ts'
import { useQuery } from '@tanstack/react-query'
import { planQuery } from '#rooms/plans/ui/data.ts'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily, useToday } from '../family/family-context.tsx'
import { useLawToday } from '../law-today.ts'
import { LawClock } from './law-clock.tsx'
import { lawClockTexts } from './texts.ts'

export function ProtectionReview() {
  const t = useTexts(lawClockTexts)
  const { familyId, assignments } = useFamily()
  const today = useToday()
  const law = useLawToday()
  const agreedOn = useQuery(planQuery(familyId)).data?.agreed?.agreedOn ?? null
  const inProtection = assignments.some(({ role, endDate }) => role === 'child_social_worker' && endDate === null)
  if (!inProtection || agreedOn === null) return null
  return <LawClock what={t.protectionReview} deadline={planReviewBy(agreedOn, law)} today={today} law={law} />
}
