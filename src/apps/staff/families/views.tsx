/** One's own views of the list: choose one, keep what the address says under a name, rename or forget it; the list may open with one. */
import { useEffect, useRef, useState } from 'react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { contract } from '#rooms/trust/contract.ts'
import { viewsQuery, type View } from '#rooms/trust/ui/view-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { call, CallRefused, newId } from '#ui-kit/call.ts'
import { CheckField } from '#ui-kit/form/check-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../refusals.ts'
import styles from './families.module.css'
import { viewTexts } from './view-texts.ts'

/** What of the address a view keeps. */
const KEPT = ['kenen', 'vaihe', 'jarjestys'] as const
const NONE = 'none'
type Choices = Readonly<Record<string, string>>

const sameChoices = (a: Choices, b: Choices) => KEPT.every((key) => a[key] === b[key])

function useChoices(): [Choices, (choices: Choices) => void] {
  const search = useRouterState({ select: (state) => state.location.search as Record<string, unknown> })
  const navigate = useNavigate()
  const choices = Object.fromEntries(
    KEPT.flatMap((key) => (typeof search[key] === 'string' ? [[key, search[key] as string]] : [])),
  )
  return [
    choices,
    (next) =>
      void navigate({
        to: '.',
        search: ((old: Record<string, unknown>) => ({
          ...old,
          ...Object.fromEntries(KEPT.map((key) => [key, next[key]])),
        })) as never,
        replace: true,
        resetScroll: false,
      }),
  ]
}

export function Views() {
  const t = useTexts(viewTexts)
  const views = useQuery(viewsQuery('families')).data
  const [choices, choose] = useChoices()
  const [open, setOpen] = useState<View | 'new' | null>(null)
  const opened = useRef(false)
  const first = views?.find((view) => view.first)
  const untouched = Object.keys(choices).length === 0
  // Once, on arriving without choices: what somebody chooses afterwards is left alone.
  useEffect(() => {
    if (views === undefined || opened.current) return
    opened.current = true
    if (untouched && first !== undefined) choose(first.choices)
  }, [views, untouched, first, choose])
  const now = views?.find((view) => sameChoices(view.choices, choices))
  return (
    <>
      {views !== undefined && views.length > 0 && (
        <SelectField
          label={t.views}
          name="view"
          value={now?.viewId ?? NONE}
          onChange={(viewId) => choose(views.find((view) => view.viewId === viewId)?.choices ?? {})}
          options={[
            { value: NONE, label: t.none },
            ...views.map(({ viewId, name }) => ({ value: viewId, label: name })),
          ]}
        />
      )}
      <div className={styles['views']}>
        <Button small kind="link" onClick={() => setOpen(now ?? 'new')}>
          {now === undefined ? t.keep : t.change}
        </Button>
        {now !== undefined && <Drop view={now} />}
      </div>
      {open !== null && (
        <KeepDialog view={open === 'new' ? null : open} choices={choices} onClose={() => setOpen(null)} />
      )}
    </>
  )
}

function useViewsChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['views', 'families'] })
}

function Drop({ view }: { view: View }) {
  const t = useTexts(viewTexts)
  const changed = useViewsChanged()
  const refusals = useRefusals()
  const drop = useMutation({
    mutationFn: () => call(contract.dropView, { params: { list: 'families', viewId: view.viewId } }),
    onSuccess: async () => {
      await changed()
      showToast({ text: t.dropped })
    },
    onError: (error) => showToast({ text: refusals(error) }),
  })
  return (
    <Button small kind="link" busy={drop.isPending} onClick={() => drop.mutate()}>
      {t.drop}
      <span className="sr">: {view.name}</span>
    </Button>
  )
}

function KeepDialog({ view, choices, onClose }: { view: View | null; choices: Choices; onClose: () => void }) {
  const t = useTexts(viewTexts)
  const refusals = useRefusals()
  const changed = useViewsChanged()
  const [viewId] = useState(() => view?.viewId ?? newId())
  const [name, setName] = useState(view?.name ?? '')
  const [first, setFirst] = useState(view?.first ?? false)
  const [errors, setErrors] = useState<FieldErrors>({})
  const keep = useMutation({
    mutationFn: () =>
      call(contract.keepView, { params: { list: 'families', viewId }, body: { name, choices: { ...choices }, first } }),
    onSuccess: async () => {
      await changed()
      showToast({ text: t.kept })
      onClose()
    },
    onError: (error) => setErrors(refusals.fields(error)),
  })
  const submit = () =>
    name.trim() === ''
      ? setErrors(
          refusals.fields(
            new CallRefused(422, {
              why: 'input.not-understood',
              fields: [{ field: 'name', why: 'field.required' }],
            }),
          ),
        )
      : keep.mutate()
  return (
    <FormDialog
      title={view === null ? t.keep : t.change}
      act={t.save}
      busy={keep.isPending}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="quiet">{t.lead}</p>
      <TextField label={t.name} name="name" value={name} onChange={setName} maxLength={60} autoComplete="off" />
      <CheckField label={t.first} name="first" value={first} onChange={setFirst} />
    </FormDialog>
  )
}
