/** The editor of a draft: goals tied to needs, steps, services, how to go on; saved as one writes, agreed at the end. */
import { useCallback, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { CircleCheck, CloudOff, LoaderCircle, Plus, TriangleAlert } from 'lucide-react'
import { needsQuery } from '#rooms/assessment/ui/data.ts'
import { access } from '#rooms/plans/access.ts'
import { contract } from '#rooms/plans/contract.ts'
import type { NeedId } from '#rooms/plans/model.ts'
import { planFaults, planWarnings } from '#rooms/plans/rules/agree.ts'
import { PLAN_REFUSALS, PLAN_WARNINGS } from '#rooms/plans/ui/texts.ts'
import type { Plan } from '#rooms/plans/ui/data.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { ConfirmDialog } from '#ui-kit/act/confirm-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Errors } from '#ui-kit/form/errors.ts'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { QuoteOfFamily } from '#ui-kit/say/quote-of-family.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, useFamily, useReach } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { useRefusals } from '../../refusals.ts'
import { AgreeDialog } from './agree-dialog.tsx'
import { Conflicts } from './conflicts.tsx'
import { draftTexts } from './draft-texts.ts'
import { withGoal } from './editing.ts'
import { GoalEditor } from './goal-editor.tsx'
import { KindEditor } from './kind/kind-editor.tsx'
import { useJointFault } from './kind/use-joint-fault.ts'
import { ServicesEditor } from './services-editor.tsx'
import { TogetherEditor } from './together-editor.tsx'
import { useDraftSaving, type DraftSaving } from './use-draft-saving.ts'
import styles from './draft.module.css'

export function DraftEditor({ draft }: { draft: NonNullable<Plan['draft']> }) {
  const t = useTexts(draftTexts)
  const word = useWords()
  const refusals = useRefusals()
  const family = useFamily()
  const { may, reads } = useReach()
  const merged = t.merged
  const saving = useDraftSaving(
    family.familyId,
    draft,
    useCallback(() => showToast({ text: merged }), [merged]),
  )
  const { content, change } = saving
  const { data: allNeeds } = useQuery({ ...needsQuery(family.familyId), enabled: reads('needs') })
  const needs = (allNeeds ?? []).filter((need) => need.state !== 'withdrawn')
  const warnings = planWarnings(
    content,
    needs.map((need) => need.needId as unknown as NeedId),
  )
  const warningAt = (path: string) => {
    const why = warnings.find((each) => each.path === path)?.why as keyof typeof PLAN_WARNINGS | undefined
    return why === undefined ? undefined : word(PLAN_WARNINGS[why])
  }
  const [errors, setErrors] = useState<FieldErrors>({})
  const [agreeing, setAgreeing] = useState<number | null>(null)
  const [busy, setBusy] = useState(false)
  const jointFault = useJointFault(content, saving.joint)
  const faultWords = (): FieldErrors =>
    Object.fromEntries(
      [...planFaults(content), ...(jointFault === null ? [] : [{ why: jointFault, path: 'joint' }])].map(
        ({ why, path }) => [path, word(PLAN_REFUSALS[why as keyof typeof PLAN_REFUSALS])],
      ),
    )
  // What has been mended since the last try stops being red; the summary stays until the next try.
  const living = Object.keys(errors).length === 0 ? errors : faultWords()
  const agree = async () => {
    const faults = faultWords()
    if (Object.keys(faults).length > 0) return setErrors(faults)
    setErrors({})
    setBusy(true)
    const revision = await saving.flush()
    setBusy(false)
    if (revision === null) showToast({ text: t.saveFirst, tone: 'trouble' })
    else setAgreeing(revision)
  }
  const open = needs.filter((need) => warnings.some((each) => each.path === `needs.${need.needId}`))
  const nameOf = namesOf(family)
  return (
    <div className={styles['page']}>
      <div className={styles['bar']}>
        <h2>{t.title({ no: draft.no })}</h2>
        <SavedState state={saving.state} />
        <ButtonLink small to={`/perheet/${family.familyId}/suunnitelma`}>
          {t.back}
        </ButtonLink>
      </div>
      <p className="quiet">{t.lead}</p>
      {saving.trouble !== null && (
        <Notice tone="bad" title={t.gone} live>
          {refusals(saving.trouble)}
        </Notice>
      )}
      <Conflicts saving={saving} />
      <Form errors={errors} label={t.title({ no: draft.no })} onSubmit={() => void agree()}>
        <Errors value={living}>
          <TextField
            label={t.reason}
            name="reason"
            hint={t.reasonHint}
            optional
            value={saving.reason}
            onChange={saving.changeReason}
            maxLength={1000}
          />
          {open.length > 0 && (
            <Section title={t.unanswered}>
              <div className={styles['open']}>
                {open.map((need) => (
                  <div key={need.needId}>
                    <QuoteOfFamily words={need.ownWords} by={need.saidBy === null ? '' : nameOf(need.saidBy)} />
                    <Button small icon={Plus} onClick={() => change(withGoal(content, [need.needId]))}>
                      {t.addGoalFor}
                      <span className="sr">: {need.ownWords}</span>
                    </Button>
                  </div>
                ))}
              </div>
            </Section>
          )}
          <Section title={t.goals} id="f-goals">
            {content.goals.map((goal, i) => (
              <GoalEditor
                key={goal.goalId}
                no={i + 1}
                goal={goal}
                content={content}
                needs={needs}
                warningAt={warningAt}
                onChange={change}
              />
            ))}
            <p>
              <Button icon={Plus} onClick={() => change(withGoal(content, []))}>
                {t.addGoal}
              </Button>
            </p>
          </Section>
          <ServicesEditor content={content} onChange={change} />
          <TogetherEditor content={content} warning={warningAt('reviewBy')} onChange={change} />
          <KindEditor content={content} joint={saving.joint} onChange={saving.changeJoint} />
        </Errors>
        <div className={styles['foot']}>
          {may(access['plans.agree']) && (
            <Button kind="primary" type="submit" busy={busy} disabled={saving.state === 'conflict'}>
              {t.agree}
            </Button>
          )}
          <SavedState state={saving.state} quiet />
          <DiscardDraft />
        </div>
      </Form>
      {agreeing !== null && (
        <AgreeDialog
          draft={draft}
          revision={agreeing}
          warnings={[...new Set(warnings.map(({ why }) => word(PLAN_WARNINGS[why as keyof typeof PLAN_WARNINGS])))]}
          onClose={() => setAgreeing(null)}
        />
      )}
    </div>
  )
}

function SavedState({ state, quiet = false }: { state: DraftSaving['state']; quiet?: boolean }) {
  const t = useTexts(draftTexts)
  const look = {
    saved: { tone: 'ok', icon: CircleCheck, words: t.saved },
    waiting: { tone: 'off', icon: LoaderCircle, words: t.saving },
    saving: { tone: 'off', icon: LoaderCircle, words: t.saving },
    offline: { tone: 'warn', icon: CloudOff, words: t.offline },
    conflict: { tone: 'warn', icon: TriangleAlert, words: t.conflictWaits },
  } as const
  const { tone, icon, words } = look[state]
  return (
    <span {...(quiet ? { 'aria-hidden': true } : { role: 'status' })}>
      <Status tone={tone} icon={icon}>
        {words}
      </Status>
    </span>
  )
}

function DiscardDraft() {
  const t = useTexts(draftTexts)
  const refusals = useRefusals()
  const navigate = useNavigate()
  const { familyId } = useFamily()
  const [asking, setAsking] = useState(false)
  const discard = useFamilyWrite(familyId, contract.discardDraft)
  return (
    <>
      <Button kind="link" onClick={() => setAsking(true)}>
        {t.discard}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t.discard}
        verb={t.discard}
        danger
        busy={discard.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          discard.mutate(
            { params: { familyId } },
            {
              onSuccess: () => {
                showToast({ text: t.discarded })
                void navigate({ to: `/perheet/${familyId}/suunnitelma` as never })
              },
              onError: (error) => showToast({ text: refusals(error), tone: 'trouble' }),
            },
          )
        }
      >
        {t.discardAsk}
      </ConfirmDialog>
    </>
  )
}
