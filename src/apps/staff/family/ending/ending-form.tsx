/** The checklist as a form: what is typed is kept as a draft, and saved under the revision it began from. */
import { useEffect, useState, type ReactNode } from 'react'
import { addDays, type Day } from '#kit/day.ts'
import { contract } from '#rooms/families/contract.ts'
import { END_CHECKS, ENDING_ITEMS } from '#rooms/families/model.ts'
import { followUpOn } from '#rooms/families/rules/ending.ts'
import type { Ending } from '#rooms/families/ui/family-data.ts'
import { ENDING_TEXTS } from '#rooms/families/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { CheckField } from '#ui-kit/form/check-field.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { ExtraFields } from '../../extra/extra-fields.tsx'
import { useDraft } from '../../drafts.ts'
import { useLawToday } from '../../law-today.ts'
import { useRefusals } from '../../refusals.ts'
import { DraftState, RestoredDraft } from '../draft-state.tsx'
import { useFamily, useToday } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { differs, endingToSend, openOf, typedFrom, type TypedEnding } from './ending-typed.ts'
import { endingTexts } from './texts.ts'
import { EndCheckFacts, GoalFacts, ServiceFacts } from './tick-facts.tsx'
import styles from './ending.module.css'

/** Tells the page whether something is typed that is not saved. */
export function EndingForm({ ending, onDiffers }: { ending: Ending; onDiffers: (differs: boolean) => void }) {
  const t = useTexts(endingTexts)
  const word = useWords()
  const format = useFormat()
  const refusals = useRefusals()
  const today = useToday()
  const law = useLawToday()
  const { familyId } = useFamily()
  const save = useFamilyWrite(familyId, contract.saveEnding)
  const draft = useDraft<TypedEnding>(`ending:${familyId}`, typedFrom(ending), { title: t.draftTitle, familyId })
  const [errors, setErrors] = useState<FieldErrors>({})
  const typed = draft.content
  const changed = typed !== undefined && differs(typed, ending)
  useEffect(() => onDiffers(changed), [changed, onDiffers])
  if (typed === undefined) return <Loading lines={6} />
  const stale = typed.revision < ending.revision && changed && !save.isPending
  const set = (change: Partial<TypedEnding>) => draft.change({ ...typed, ...change })
  const takeNewest = () => {
    setErrors({})
    void draft.drop(typedFrom(ending))
  }
  const send = () => {
    const goals = typed.goalsReviewed && typed.goalsReviewedOn === null
    const owners = typed.servicesHaveOwners && typed.servicesHaveOwnersOn === null
    if (goals || owners)
      return setErrors({
        ...(goals ? { goalsReviewedOn: t.dayMissing } : {}),
        ...(owners ? { servicesHaveOwnersOn: t.dayMissing } : {}),
      })
    save.mutate(
      { params: { familyId }, body: endingToSend(typed) },
      {
        onSuccess: ({ revision }) => {
          setErrors({})
          void draft.drop({ ...typed, revision })
          showToast({ text: t.saved })
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  const done = ENDING_ITEMS.length - openOf(typed).length
  return (
    <Section title={t.checklist} aside={t.progress({ done, all: ENDING_ITEMS.length })}>
      <Form
        errors={errors}
        label={t.checklist}
        onSubmit={send}
        actions={
          <>
            <Button kind="primary" type="submit" busy={save.isPending}>
              {t.save}
            </Button>
            <DraftState state={draft.state} />
          </>
        }
      >
        {stale ? (
          <Notice
            tone="warn"
            live
            title={t.stale}
            actions={
              <Button small onClick={takeNewest}>
                {t.takeNewest}
              </Button>
            }
          >
            {t.staleWords}
          </Notice>
        ) : (
          <RestoredDraft restored={draft.restored && changed} onStartOver={takeNewest} />
        )}
        <Ticked
          label={word(ENDING_TEXTS.goals_reviewed)}
          name="goalsReviewed"
          dayLabel={t.whenReviewed}
          ticked={typed.goalsReviewed}
          day={typed.goalsReviewedOn}
          onChange={(goalsReviewed, goalsReviewedOn) => set({ goalsReviewed, goalsReviewedOn })}
          facts={<GoalFacts ticked={typed.goalsReviewed} />}
        />
        <Ticked
          label={word(ENDING_TEXTS.services_have_owners)}
          name="servicesHaveOwners"
          dayLabel={t.whenOwners}
          ticked={typed.servicesHaveOwners}
          day={typed.servicesHaveOwnersOn}
          onChange={(servicesHaveOwners, servicesHaveOwnersOn) => set({ servicesHaveOwners, servicesHaveOwnersOn })}
          facts={<ServiceFacts />}
        />
        <TextArea
          label={t.wayBack}
          name="wayBackAgreed"
          hint={t.wayBackHint}
          value={typed.wayBackAgreed}
          onChange={(wayBackAgreed) => set({ wayBackAgreed })}
          maxLength={2000}
        />
        <ChoiceField
          label={t.endCheck}
          name="endCheck"
          hint={t.endCheckHint}
          inline
          value={typed.endCheck}
          onChange={(endCheck) => set({ endCheck })}
          choices={END_CHECKS.map((each) => ({
            value: each,
            label: each === 'done' ? t.endCheckDone : t.endCheckDeclined,
          }))}
        />
        <EndCheckFacts />
        <TextArea
          label={t.closingNote}
          name="closingNote"
          hint={t.closingNoteHint}
          rows={6}
          value={typed.closingNote}
          onChange={(closingNote) => set({ closingNote })}
          maxLength={8000}
        />
        <ExtraFields form="ending" value={typed.extra ?? {}} onChange={(extra) => set({ extra })} />
        <DayField
          label={t.followUpDay}
          name="followUpOn"
          optional
          hint={t.followUpDefault({ day: format.day(followUpOn(today, law)) })}
          value={typed.followUpOn}
          onChange={(day) => set({ followUpOn: day })}
          today={today}
          example={addDays(today, 90)}
        />
      </Form>
    </Section>
  )
}

type TickedGiven = {
  label: string
  name: 'goalsReviewed' | 'servicesHaveOwners'
  dayLabel: string
  ticked: boolean
  day: Day | null
  onChange: (ticked: boolean, day: Day | null) => void
  /** What the tick stands on. */
  facts: ReactNode
}

/** A tick says it was done, today unless another day is written. */
function Ticked({ label, name, dayLabel, ticked, day, onChange, facts }: TickedGiven) {
  const today = useToday()
  return (
    <div className={styles['item']}>
      <CheckField
        label={label}
        name={name}
        value={ticked}
        onChange={(on) => onChange(on, on ? (day ?? today) : null)}
      />
      <div className={styles['under']}>{facts}</div>
      {ticked && (
        <div className={styles['under']}>
          <DayField
            label={dayLabel}
            name={`${name}On`}
            value={day}
            onChange={(other) => onChange(true, other)}
            today={today}
          />
        </div>
      )}
    </div>
  )
}
