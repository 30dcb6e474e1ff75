/** Editing one record of a register: drafts kept while one types, errors by field, and a clear choice when two edited it. */
import { useState, type ReactNode } from 'react'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { CallRefused, newId } from '#ui-kit/call.ts'
import { ConflictChoice } from '#ui-kit/form/conflict-choice.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { changesBetween, mergeFields, type FieldWords } from '#ui-kit/form/merge-fields.ts'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useBroughtVersion } from './brought-version.ts'
import { DraftWords } from './draft-words.tsx'
import { useDraft } from '../drafts.ts'
import { historyTexts } from './history-texts.ts'
import { useRegisterRefusals } from './refusals.ts'
import { SavingChanges, type RecordName } from './saving-changes.tsx'
import { orgTexts } from './texts.ts'

export type Version<V> = { readonly value: V; readonly revision: number }
export type Saving = { readonly id: string; readonly revision: number; readonly commandId: string }

type Kept<V> = { readonly id: string; readonly base: V; readonly revision: number; readonly value: V }
type Meeting<V> = { readonly theirs: V; readonly both: readonly (keyof V)[]; readonly taken: readonly (keyof V)[] }

export type RecordFormProps<V extends object> = {
  /** Names the draft: `organisation:<id>`. */
  draftKey: string
  /** How the draft is called among one's unfinished work. */
  draftTitle: string
  /** What editing starts from; revision 0 for a new record. */
  start: Version<V>
  words: FieldWords<V>
  fields: (value: V, onChange: (value: V) => void) => ReactNode
  /** `id` is the new record's own, the same at every try. */
  save: (value: V, saving: Saving) => Promise<unknown>
  /** What is saved now, asked when somebody else was faster; a new record has none. */
  fresh?: () => Promise<Version<V>>
  onDone: (id: string) => void
  back: string
  /** Of a record that is changed: its name in the register, and its form as it stood in a version. */
  versions?: RecordName & { readonly form: (content: Readonly<Record<string, unknown>>) => V }
}

/** Waits for the version that is brought back, where one is. */
export function RecordForm<V extends object>(props: RecordFormProps<V>) {
  const brought = useBroughtVersion(props.versions)
  const t = useTexts(historyTexts)
  if (brought === undefined) return <Loading lines={6} />
  if (brought === null) return <Editing {...props} begin={props.start.value} />
  return (
    <>
      <Notice tone="info">{t.bringing({ version: brought.version })}</Notice>
      <Editing
        {...props}
        draftKey={`${props.draftKey}:v${brought.version}`}
        begin={{ ...props.start.value, ...props.versions!.form(brought.content) }}
      />
    </>
  )
}

function Editing<V extends object>(props: RecordFormProps<V> & { begin: V }) {
  const { draftKey, draftTitle, start, begin, words, fields, save, fresh, onDone, back, versions } = props
  const t = useTexts(orgTexts)
  const refusals = useRegisterRefusals()
  const [begun] = useState<Kept<V>>(() => ({
    id: newId(),
    base: start.value,
    revision: start.revision,
    value: begin,
  }))
  const draft = useDraft<Kept<V>>(draftKey, begun, { title: draftTitle })
  const [errors, setErrors] = useState<FieldErrors>({})
  const [busy, setBusy] = useState(false)
  const [meeting, setMeeting] = useState<Meeting<V> | null>(null)
  // The same command until something is typed: a try after a lost answer is the same try.
  const [commandId, setCommandId] = useState(newId)
  const [round, setRound] = useState(0)
  const kept = draft.content
  if (kept === undefined) return <Loading lines={6} />

  const change = (value: V) => {
    setCommandId(newId())
    draft.change({ ...kept, value })
  }
  const join = async () => {
    const theirs = await fresh!()
    const { value, both, taken } = mergeFields(kept.base, kept.value, theirs.value)
    draft.change({ ...kept, base: theirs.value, revision: theirs.revision, value })
    setCommandId(newId())
    setMeeting({ theirs: theirs.value, both, taken })
    setRound((n) => n + 1)
  }
  const send = async () => {
    setBusy(true)
    try {
      await save(kept.value, { id: kept.id, revision: kept.revision, commandId })
      await draft.drop()
      showToast({ text: t.saved })
      onDone(kept.id)
    } catch (error) {
      const meanwhile = error instanceof CallRefused && error.why === 'edit.changed-meanwhile' && fresh !== undefined
      try {
        if (meanwhile) await join()
        else setErrors(refusals.fields(error))
      } catch (other) {
        setErrors(refusals.fields(other))
      }
    } finally {
      setBusy(false)
    }
  }
  const startOver = () => {
    draft.change(begun)
    setErrors({})
    setMeeting(null)
    setRound((n) => n + 1)
    void draft.drop()
  }
  const choose = (field: keyof V, value: V[keyof V]) => {
    change({ ...kept.value, [field]: value })
    setMeeting(meeting && { ...meeting, both: meeting.both.filter((each) => each !== field) })
    setRound((n) => n + 1)
  }

  if (meeting !== null && meeting.both.length > 0)
    return (
      <div style={{ display: 'grid', gap: 'var(--s5)' }}>
        <h2>{t.chooseFirst}</h2>
        {meeting.both.map((field) => (
          <ConflictChoice
            key={String(field)}
            label={words[field]?.label ?? ''}
            mine={words[field]?.say(kept.value[field]) ?? ''}
            theirs={words[field]?.say(meeting.theirs[field]) ?? ''}
            by={t.someoneElse}
            onKeepMine={() => choose(field, kept.value[field])}
            onTakeTheirs={() => choose(field, meeting.theirs[field])}
          />
        ))}
      </div>
    )
  const taken = meeting?.taken.map((field) => words[field]?.label).filter((label) => label !== undefined) ?? []
  return (
    <>
      <DraftWords draft={draft} onStartOver={startOver} />
      {meeting !== null && (
        <Notice tone="info" live title={t.joinedTitle}>
          {taken.length > 0 ? t.joined({ fields: taken.join(', ') }) : t.joinedNothing}
        </Notice>
      )}
      <Form
        // Fields that keep what was typed begin anew when the record came from elsewhere.
        key={round}
        errors={errors}
        onSubmit={() => void send()}
        actions={
          <>
            <Button kind="primary" type="submit" busy={busy}>
              {t.save}
            </Button>
            <ButtonLink to={back} kind="link">
              {t.cancel}
            </ButtonLink>
          </>
        }
      >
        {fields(kept.value, change)}
        {versions !== undefined && (
          <SavingChanges changes={changesBetween(words, kept.base, kept.value)} of={versions} />
        )}
      </Form>
    </>
  )
}
