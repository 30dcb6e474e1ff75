/** One goal of a draft: its needs, what, how it is seen, by when, levels of attainment, steps. */
import { Plus, Trash2 } from 'lucide-react'
import type { Need } from '#rooms/assessment/ui/data.ts'
import type { Goal, PlanContent } from '#rooms/plans/model.ts'
import { GAS_LEVEL_TEXTS } from '#rooms/plans/ui/texts.ts'
import { Button, IconButton } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { isAdult, namesOf, useFamily, useToday } from '../family-context.tsx'
import { draftTexts } from './draft-texts.ts'
import { changeGoal, changeStep, withoutGoal, withoutStep, withStep } from './editing.ts'
import { StepOwner } from './step-owner.tsx'
import styles from './draft.module.css'

const LEVELS = ['m2', 'm1', 'z0', 'p1', 'p2'] as const

export type GoalEditorProps = {
  no: number
  goal: Goal
  content: PlanContent
  needs: readonly Need[]
  warningAt: (path: string) => string | undefined
  onChange: (content: PlanContent) => void
}

export function GoalEditor({ no, goal, content, needs, warningAt, onChange }: GoalEditorProps) {
  const t = useTexts(draftTexts)
  const word = useWords()
  const today = useToday()
  const family = useFamily()
  const nameOf = namesOf(family)
  const at = `goals.${goal.goalId}`
  const set = (change: Partial<Goal>) => onChange(changeGoal(content, goal.goalId, change))
  const remove = () => {
    onChange(withoutGoal(content, goal.goalId))
    showToast({ text: t.goalRemoved, undo: () => onChange(content) })
  }
  const children = family.members.some(
    (member) => !isAdult(member) && (goal.personIds as readonly string[]).includes(member.personId),
  )
  const needWarning = warningAt(`${at}.needIds`)
  const stepWarning = warningAt(`${at}.steps`)
  return (
    <div className={styles['item']}>
      <div className={styles['bar']} style={{ display: 'flex' }}>
        <h3>{t.goalNo({ no })}</h3>
        <IconButton icon={Trash2} label={t.removeGoal({ no })} onClick={remove} />
      </div>
      <div>
        {needs.length > 0 && (
          <CheckSetField
            label={t.needs}
            name={`${at}.needIds`}
            value={goal.needIds as readonly string[]}
            onChange={(needIds) => set({ needIds: needIds as unknown as Goal['needIds'] })}
            choices={needs.map((need) => ({ value: need.needId as string, label: `”${need.ownWords}”` }))}
          />
        )}
        {needWarning !== undefined && <p className={styles['warning']}>{needWarning}</p>}
        <TextArea
          label={t.what}
          name={`${at}.what`}
          rows={1}
          value={goal.what}
          onChange={(what) => set({ what })}
          maxLength={500}
        />
        <TextArea
          label={t.howSeen}
          name={`${at}.howSeen`}
          rows={1}
          value={goal.howSeen}
          onChange={(howSeen) => set({ howSeen })}
          maxLength={1000}
        />
        <DayField label={t.by} name={`${at}.by`} value={goal.by} today={today} onChange={(by) => set({ by })} />
        <CheckSetField
          label={t.persons}
          name={`${at}.personIds`}
          inline
          value={goal.personIds as readonly string[]}
          onChange={(personIds) => set({ personIds: personIds as unknown as Goal['personIds'] })}
          choices={content.personIds.map((personId) => ({ value: personId as string, label: nameOf(personId) }))}
        />
        {children && (
          <TextField
            label={t.simply}
            name={`${at}.simply`}
            hint={t.simplyHint}
            optional
            value={goal.simply ?? ''}
            onChange={(simply) => set({ simply })}
            maxLength={500}
          />
        )}
        <details className={styles['levels']}>
          <summary>{t.levels}</summary>
          <div>
            {LEVELS.map((level) => (
              <TextField
                key={level}
                label={word(GAS_LEVEL_TEXTS[level])}
                name={`${at}.gas.${level}`}
                optional
                value={goal.gas[level]}
                onChange={(text) => set({ gas: { ...goal.gas, [level]: text } })}
                maxLength={300}
              />
            ))}
          </div>
        </details>
        <h4>{t.steps}</h4>
        {stepWarning !== undefined && <p className={styles['warning']}>{stepWarning}</p>}
        <div className={styles['steps']}>
          {goal.steps.map((step, i) => (
            <div
              key={step.stepId}
              role="group"
              aria-label={`${t.goalNo({ no })}, ${t.stepNo({ no: i + 1 })}`}
              className={styles['row']}
            >
              <div className={styles['wide']}>
                <TextArea
                  label={t.stepWhat}
                  name={`${at}.steps.${step.stepId}.what`}
                  rows={1}
                  value={step.what}
                  onChange={(what) => set(changeStep(goal, step.stepId, { what }))}
                  maxLength={500}
                />
              </div>
              <StepOwner
                name={`${at}.steps.${step.stepId}.owner`}
                step={step}
                content={content}
                onChange={(owner) => set(changeStep(goal, step.stepId, owner))}
              />
              <DayField
                label={t.due}
                name={`${at}.steps.${step.stepId}.due`}
                optional
                value={step.due}
                today={today}
                onChange={(due) => set(changeStep(goal, step.stepId, { due }))}
              />
              <IconButton
                icon={Trash2}
                label={`${t.goalNo({ no })}: ${t.removeStep({ no: i + 1 })}`}
                onClick={() => set(withoutStep(goal, step.stepId))}
              />
            </div>
          ))}
          <p>
            <Button small icon={Plus} onClick={() => set(withStep(goal))}>
              {t.addStep}
              <span className="sr">: {t.goalNo({ no })}</span>
            </Button>
          </p>
        </div>
      </div>
    </div>
  )
}
