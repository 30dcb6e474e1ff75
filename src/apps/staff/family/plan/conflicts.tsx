/** What two people wrote differently in the same place: both texts, and a clear choice for each. */
import type { Conflict, ConflictValue } from '#rooms/plans/rules/merge.ts'
import type { Shown } from '#rooms/plans/rules/diff.ts'
import { ConflictChoice } from '#ui-kit/form/conflict-choice.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { usePlanWords, type PlanWords } from './change-words.ts'
import { draftTexts } from './draft-texts.ts'
import { planTexts } from './texts.ts'
import type { DraftSaving } from './use-draft-saving.ts'
import styles from './draft.module.css'

const READABLE = ['ownerName', 'serviceName', 'organisationName']

export function Conflicts({ saving }: { saving: DraftSaving }) {
  const t = useTexts(draftTexts)
  const words = usePlanWords()
  const placeOf = usePlaceOf(saving, words)
  if (saving.conflicts.length === 0) return null
  const say = (conflict: Conflict, value: ConflictValue) => {
    if (value === null) return t.removed
    if (conflict.kind === 'removed') {
      const said = value['what'] ?? value['serviceName']
      return typeof said === 'string' && said !== '' ? said : t.empty
    }
    const field = conflict.path.split('.').at(-1) ?? ''
    const keys = Object.keys(value).filter((key) => Object.keys(value).length === 1 || READABLE.includes(key))
    return (
      keys
        .map((key) => words.value(field, (value[key] ?? null) as Shown))
        .filter(Boolean)
        .join(', ') || t.empty
    )
  }
  return (
    <Section title={t.conflicts({ count: saving.conflicts.length })}>
      <div className={styles['open']}>
        {saving.conflicts.map((conflict) => (
          <ConflictChoice
            key={conflict.path}
            label={placeOf(conflict)}
            by={t.other}
            mine={say(conflict, conflict.mine)}
            theirs={say(conflict, conflict.theirs)}
            onKeepMine={() => saving.choose(conflict.path, 'mine')}
            onTakeTheirs={() => saving.choose(conflict.path, 'theirs')}
          />
        ))}
      </div>
    </Section>
  )
}

/** "Tavoite: Arkiaamut sujuvat · Mihin mennessä" from a path of ids. */
function usePlaceOf({ content }: DraftSaving, words: PlanWords): (conflict: Conflict) => string {
  const t = useTexts(planTexts)
  return ({ path, kind }) => {
    const parts = path.split('.')
    const goal = parts[0] === 'goals' ? content.goals.find((each) => each.goalId === parts[1]) : undefined
    const step = parts[2] === 'steps' ? goal?.steps.find((each) => each.stepId === parts[3]) : undefined
    const service =
      parts[0] === 'services' ? content.services.find((each) => each.plannedServiceId === parts[1]) : undefined
    const where =
      step !== undefined
        ? t.inStep({ title: step.what })
        : goal !== undefined
          ? t.inGoal({ title: goal.what })
          : service !== undefined
            ? t.inService({ title: service.serviceName })
            : t.inPlan
    if (kind === 'removed') return where
    const name = parts.at(-2) === 'gas' ? `gas.${parts.at(-1)}` : (parts.at(-1) ?? '')
    return t.place({ where, field: words.field(name) })
  }
}
