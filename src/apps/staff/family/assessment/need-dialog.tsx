/** Adding or editing a need: the family's own words first, what the worker thinks after. What is typed is kept. */
import { useState } from 'react'
import { DOMAIN_TEXTS, DOMAINS } from '#kit/domains.ts'
import { contract } from '#rooms/assessment/contract.ts'
import { NEED_STATES, RECOGNISED_BY, WANTS_HELP } from '#rooms/assessment/model.ts'
import type { FamilyWord, Need } from '#rooms/assessment/ui/data.ts'
import { NEED_STATE_TEXTS, RECOGNISED_TEXTS, WANTS_HELP_TEXTS } from '#rooms/assessment/ui/texts.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { CheckField } from '#ui-kit/form/check-field.tsx'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useDraft } from '../../drafts.ts'
import { useRefusals } from '../../refusals.ts'
import { DraftState, RestoredDraft } from '../draft-state.tsx'
import { namesOf, presentMembers, useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { assessmentTexts } from './texts.ts'

const FAMILY = 'family'

type Typed = {
  needId: string
  ownWords: string
  saidBy: string | null
  personIds: string[]
  professionalView: string
  recognisedBy: Need['recognisedBy'] | null
  wantsHelp: Need['wantsHelp'] | null
  domain: Need['domain'] | null
  state: Need['state']
  shared: boolean
}

export function NeedDialog(props: {
  need: Need | null
  needId: string
  /** What a family member wrote, to be recorded as a need in the same words. */
  from?: FamilyWord
  onClose: () => void
}) {
  const { need, needId, from, onClose } = props
  const t = useTexts(assessmentTexts)
  const word = useWords()
  const refusals = useRefusals()
  const family = useFamily()
  const nameOf = namesOf(family)
  const members = presentMembers(family)
  const save = useFamilyWrite(family.familyId, contract.saveNeed)
  const start: Typed = {
    needId,
    ownWords: need?.ownWords ?? from?.text ?? '',
    saidBy: need === null ? (from?.personId ?? null) : (need.saidBy ?? FAMILY),
    personIds: need?.personIds ?? members.map((member) => member.personId),
    professionalView: need?.professionalView ?? '',
    recognisedBy: need?.recognisedBy ?? (from === undefined ? null : 'family'),
    wantsHelp: need?.wantsHelp ?? null,
    domain: need?.domain ?? null,
    state: need?.state ?? 'confirmed',
    shared: need?.shared ?? true,
  }
  const draft = useDraft<Typed>(
    from !== undefined ? `need:of:${from.wordId}` : need === null ? `need:new:${family.familyId}` : `need:${needId}`,
    start,
    {
      title: need === null ? t.addNeed : t.editNeed,
      familyId: family.familyId,
    },
  )
  const [errors, setErrors] = useState<FieldErrors>({})
  const typed = draft.content
  const title = need === null ? t.addNeed : t.editNeed
  if (typed === undefined)
    return (
      <Dialog open wide onClose={onClose} title={title}>
        <Loading />
      </Dialog>
    )
  const set = (change: Partial<Typed>) => draft.change({ ...typed, ...change })
  const send = () => {
    const { recognisedBy, wantsHelp, domain } = typed
    if (recognisedBy === null || wantsHelp === null || domain === null)
      return setErrors({
        ...(domain === null ? { domain: t.choose({ what: t.domain.toLowerCase() }) } : {}),
        ...(wantsHelp === null ? { wantsHelp: t.choose({ what: t.wantsHelp.toLowerCase() }) } : {}),
        ...(recognisedBy === null ? { recognisedBy: t.choose({ what: t.recognisedBy.toLowerCase() }) } : {}),
      })
    save.mutate(
      {
        params: { familyId: family.familyId, needId: typed.needId },
        body: {
          personIds: typed.personIds,
          ownWords: typed.ownWords,
          saidBy: typed.saidBy === FAMILY ? null : typed.saidBy,
          professionalView: typed.professionalView,
          recognisedBy,
          wantsHelp,
          domain,
          state: typed.state,
          shared: typed.shared,
          wordId: need?.wordId ?? from?.wordId ?? null,
          revision: need?.revision ?? 0,
        },
      },
      {
        onSuccess: () => {
          void draft.drop()
          showToast({ text: t.needSaved })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <FormDialog
      wide
      title={title}
      act={t.save}
      busy={save.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
      beside={<DraftState state={draft.state} />}
    >
      <RestoredDraft restored={draft.restored} onStartOver={() => void draft.drop().then(() => draft.change(start))} />
      <TextArea
        label={t.ownWords}
        name="ownWords"
        value={typed.ownWords}
        onChange={(ownWords) => set({ ownWords })}
        maxLength={2000}
      />
      <SelectField
        label={t.whoSaid}
        name="saidBy"
        value={typed.saidBy}
        onChange={(saidBy) => set({ saidBy })}
        options={[
          ...members.map(({ personId }) => ({ value: personId as string, label: nameOf(personId) })),
          { value: FAMILY, label: t.family },
        ]}
      />
      <CheckSetField
        label={t.persons}
        name="personIds"
        inline
        value={typed.personIds}
        onChange={(personIds) => set({ personIds })}
        choices={members.map(({ personId }) => ({ value: personId as string, label: nameOf(personId) }))}
      />
      <SelectField
        label={t.domain}
        name="domain"
        value={typed.domain}
        onChange={(domain) => set({ domain })}
        options={DOMAINS.map((each) => ({ value: each, label: word(DOMAIN_TEXTS[each]) }))}
      />
      <ChoiceField
        label={t.wantsHelp}
        name="wantsHelp"
        inline
        value={typed.wantsHelp}
        onChange={(wantsHelp) => set({ wantsHelp })}
        choices={WANTS_HELP.map((each) => ({ value: each, label: word(WANTS_HELP_TEXTS[each]) }))}
      />
      <ChoiceField
        label={t.recognisedBy}
        name="recognisedBy"
        inline
        value={typed.recognisedBy}
        onChange={(recognisedBy) => set({ recognisedBy })}
        choices={RECOGNISED_BY.map((each) => ({ value: each, label: word(RECOGNISED_TEXTS[each]) }))}
      />
      <TextArea
        label={t.professional}
        name="professionalView"
        optional
        value={typed.professionalView}
        onChange={(professionalView) => set({ professionalView })}
        maxLength={8000}
      />
      {need !== null && (
        <SelectField
          label={t.state}
          name="state"
          value={typed.state}
          onChange={(state) => set({ state })}
          options={NEED_STATES.map((each) => ({ value: each, label: word(NEED_STATE_TEXTS[each]) }))}
        />
      )}
      <CheckField label={t.shared} name="shared" value={typed.shared} onChange={(shared) => set({ shared })} />
    </FormDialog>
  )
}
