/** The changes between two versions in a parent's words: names for ids, days as they are written, the place in the plan. */
import { useQuery } from '@tanstack/react-query'
import type { Day } from '#kit/day.ts'
import type { Language } from '#kit/languages.ts'
import { needsQuery } from '#rooms/assessment/ui/data.ts'
import type { Quantity } from '#rooms/plans/model.ts'
import type { Change, Shown } from '#rooms/plans/rules/diff.ts'
import { quantityWords } from '#rooms/plans/rules/quantity-words.ts'
import { GAS_LEVEL_TEXTS, PLAN_FIELD_TEXTS } from '#rooms/plans/ui/texts.ts'
import type { Change as ShownChange } from '#ui-kit/say/diff-text.tsx'
import { useFormat, useLanguage, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, useFamily, useReach } from '../family-context.tsx'
import { planTexts } from './texts.ts'

export type PlanWords = {
  /** A value as people read it. */
  value(field: string, shown: Shown): string | null
  /** A field by the last piece of its path. */
  field(field: string): string
  change(change: Change): ShownChange
}

const sayQuantity = ([amount, unit, per]: readonly string[], language: Language): string | null =>
  quantityWords({ amount: Number(amount), unit: unit as Quantity['unit'], per: per as Quantity['per'] }, language)

export function usePlanWords(): PlanWords {
  const t = useTexts(planTexts)
  const word = useWords()
  const format = useFormat()
  const language = useLanguage()
  const family = useFamily()
  const { reads } = useReach()
  const { data: needs } = useQuery({ ...needsQuery(family.familyId), enabled: reads('needs') })
  const nameOf = namesOf(family)

  const field = (name: string): string => {
    const last = name.split('.').at(-1) ?? name
    if (name.startsWith('gas.')) return word(GAS_LEVEL_TEXTS[last as keyof typeof GAS_LEVEL_TEXTS])
    const text = PLAN_FIELD_TEXTS[last as keyof typeof PLAN_FIELD_TEXTS] as
      | (typeof PLAN_FIELD_TEXTS)['what']
      | undefined
    return text === undefined ? '' : word(text)
  }
  const value = (name: string, shown: Shown): string | null => {
    if (shown === null || shown.length === 0) return null
    if (typeof shown !== 'string' && name === 'subcontractors') return shown.join(', ')
    if (typeof shown !== 'string' && name === 'quantity') return sayQuantity(shown, language)
    if (typeof shown !== 'string')
      return shown
        .map((id) =>
          name === 'needIds' ? `”${needs?.find((need) => need.needId === id)?.ownWords ?? '…'}”` : nameOf(id),
        )
        .filter(Boolean)
        .join(', ')
    return /^\d{4}-\d{2}-\d{2}$/.test(shown) ? format.day(shown as Day) : shown
  }
  const placeOf = (change: Change): string => {
    if (change.of === 'plan') return t.inPlan
    const say = { goal: t.inGoal, step: t.inStep, service: t.inService }[change.of]
    return say({ title: change.title })
  }
  return {
    field,
    value,
    change: (change) => {
      if (change.kind !== 'changed') {
        const kind = change.of === 'plan' ? '' : { goal: t.goalWord, step: t.step, service: t.service }[change.of]
        return {
          id: change.path,
          before: change.kind === 'removed' ? change.title : null,
          after: change.kind === 'added' ? change.title : null,
          where: kind,
        }
      }
      return {
        id: change.path,
        before: value(change.field, change.before),
        after: value(change.field, change.after),
        where: t.place({ where: placeOf(change), field: field(change.field) }),
      }
    },
  }
}
