/** How far the goals have come: the family's view first, the worker's beside it, for each goal on one day. */
import { useState } from 'react'
import type { Day } from '#kit/day.ts'
import { contract } from '#rooms/plans/contract.ts'
import type { Goal } from '#rooms/plans/model.ts'
import { GAS_LEVEL_TEXTS } from '#rooms/plans/ui/texts.ts'
import type { Plan } from '#rooms/plans/ui/data.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { DayField } from '#ui-kit/form/day-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useDraft } from '../../drafts.ts'
import { useRefusals } from '../../refusals.ts'
import { DraftState, RestoredDraft } from '../draft-state.tsx'
import { isAdult, namesOf, useFamily, useToday } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { attainmentTexts } from './attainment-texts.ts'
import styles from './draft.module.css'

const LEVELS = [
  ['-2', 'm2', -2],
  ['-1', 'm1', -1],
  ['0', 'z0', 0],
  ['1', 'p1', 1],
  ['2', 'p2', 2],
] as const
type Chosen = (typeof LEVELS)[number][0] | 'none'
type Of = { family: Chosen; worker: Chosen; note: string }
type Typed = { on: Day | null; saidBy: string; goals: Record<string, Of> }

const NOTHING: Of = { family: 'none', worker: 'none', note: '' }

export function AssessDialog({ agreed, onClose }: { agreed: NonNullable<Plan['agreed']>; onClose: () => void }) {
  const t = useTexts(attainmentTexts)
  const word = useWords()
  const refusals = useRefusals()
  const today = useToday()
  const family = useFamily()
  const nameOf = namesOf(family)
  const assess = useFamilyWrite(family.familyId, contract.assessGoals)
  const adult = family.members.find((m) => agreed.personIds.includes(m.personId) && isAdult(m))
  const start: Typed = { on: today, saidBy: adult?.personId ?? agreed.personIds[0]!, goals: {} }
  const draft = useDraft<Typed>(`assess:${agreed.versionId}`, start, { title: t.assess, familyId: family.familyId })
  const [errors, setErrors] = useState<FieldErrors>({})
  const typed = draft.content
  if (typed === undefined)
    return (
      <Dialog open wide onClose={onClose} title={t.assess}>
        <Loading />
      </Dialog>
    )
  const set = (change: Partial<Typed>) => draft.change({ ...typed, ...change })
  const of = (goal: Goal): Of => typed.goals[goal.goalId] ?? NOTHING
  const setGoal = (goal: Goal, change: Partial<Of>) =>
    set({ goals: { ...typed.goals, [goal.goalId]: { ...of(goal), ...change } } })
  const level = (chosen: Chosen) => LEVELS.find(([name]) => name === chosen)?.[2] ?? null
  const send = () => {
    const said = agreed.content.goals.filter((goal) => of(goal).family !== 'none' || of(goal).worker !== 'none')
    const [first] = agreed.content.goals
    if (said.length === 0) return setErrors({ [`${first?.goalId}.family`]: t.chooseOne })
    assess.mutate(
      {
        params: { familyId: family.familyId },
        body: {
          ...(typed.on === null ? {} : { assessedOn: typed.on }),
          goals: said.map((goal) => {
            const { family: own, worker, note } = of(goal)
            return {
              attainmentId: newId(),
              goalId: goal.goalId,
              familyLevel: level(own),
              workerLevel: level(worker),
              saidBy: own === 'none' ? null : typed.saidBy,
              note,
            }
          }),
        },
      },
      {
        onSuccess: () => {
          void draft.drop()
          showToast({ text: t.assessed })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  const options = (goal: Goal) => [
    { value: 'none' as const, label: t.notSaid },
    ...LEVELS.map(([value, key, figure]) => ({
      value,
      label: `${figure > 0 ? '+' : ''}${String(figure).replace('-', '−')} ${goal.gas[key] || word(GAS_LEVEL_TEXTS[key])}`,
    })),
  ]
  return (
    <FormDialog
      wide
      title={t.assess}
      act={t.save}
      busy={assess.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
      beside={<DraftState state={draft.state} />}
    >
      <p className="quiet">{t.assessLead}</p>
      <RestoredDraft restored={draft.restored} onStartOver={() => void draft.drop().then(() => draft.change(start))} />
      <div className={styles['row']}>
        <DayField label={t.on} name="assessedOn" value={typed.on} today={today} onChange={(on) => set({ on })} />
        <SelectField
          label={t.saidBy}
          name="saidBy"
          value={typed.saidBy}
          onChange={(saidBy) => set({ saidBy })}
          options={agreed.personIds.map((personId) => ({ value: personId as string, label: nameOf(personId) }))}
        />
      </div>
      {agreed.content.goals.map((goal, i) => (
        <fieldset key={goal.goalId} className={styles['assess']}>
          <legend>
            {i + 1}. {goal.what}
          </legend>
          <SelectField
            label={t.familyView}
            name={`${goal.goalId}.family`}
            value={of(goal).family}
            onChange={(own) => setGoal(goal, { family: own })}
            options={options(goal)}
          />
          <SelectField
            label={t.workerView}
            name={`${goal.goalId}.worker`}
            value={of(goal).worker}
            onChange={(worker) => setGoal(goal, { worker })}
            options={options(goal)}
          />
          <TextArea
            label={t.note}
            name={`${goal.goalId}.note`}
            rows={1}
            optional
            value={of(goal).note}
            onChange={(note) => setGoal(goal, { note })}
            maxLength={2000}
          />
        </fieldset>
      ))}
    </FormDialog>
  )
}
