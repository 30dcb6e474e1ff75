/** One setting: what it is for, changing it from a day on with a preview first, and every version it has had. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Day } from '#kit/day.ts'
import type { Texts } from '#kit/languages.ts'
import { isFullText } from './words-complete.ts'
import type { Setting } from '#rooms/organisations/model/setting-kinds.ts'
import { SETTINGS, type SettingKey } from '#rooms/organisations/model/settings.ts'
import {
  previewSetting,
  settingsQuery,
  type SettingNow,
  type SettingPreview,
} from '#rooms/organisations/ui/settings-data.ts'
import { ORGANISATIONS_REFUSALS } from '#rooms/organisations/ui/texts.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Crumb } from '#ui-kit/frame/crumb.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { uiTexts } from '#ui-kit/texts.ts'
import { useWords } from '#ui-kit/words.ts'
import { DraftRestored, DraftState } from '../draft-line.tsx'
import { useDraft } from '../drafts.ts'
import { NotThere } from '../frame/not-there.tsx'
import { useParam } from '../organisations/param.ts'
import { ForAdministrator, Read } from '../organisations/read.tsx'
import { usePageTitle } from '../page-title.ts'
import { useRefusals } from '../refusals.ts'
import { todayInFinland } from '../today-day.ts'
import { keyOf } from './addresses.ts'
import { catalogNow } from './catalog.ts'
import { gapsDiffer } from './gaps.ts'
import { HolidaysByRule } from './holidays-by-rule.tsx'
import { PreviewDialog } from './preview-dialog.tsx'
import { SettingFields } from './setting-fields.tsx'
import { SettingHistory } from './setting-history.tsx'
import { administrationTexts } from './texts.ts'
import styles from './administration.module.css'

export function SettingPage() {
  const key = keyOf(useParam('setting'))
  const found = useQuery(settingsQuery)
  if (key === undefined) return <NotThere />
  return (
    <ForAdministrator>
      <Read query={found}>
        {(settings) => {
          const now = settings.find((one) => one.key === key)
          return now === undefined ? <NotThere /> : <OneSetting key={now.version} name={key} now={now} />
        }}
      </Read>
    </ForAdministrator>
  )
}

/** At the text whose own gaps differ from the shipped ones. */
const gapFaults = (own: Texts, words: string): FieldErrors => {
  const shipped = catalogNow()
  const wrong = Object.entries(own).filter(
    ([key, text]) => shipped[key] !== undefined && gapsDiffer(shipped[key], text),
  )
  return Object.fromEntries(wrong.map(([key]) => [`value.${key}.fi`, words]))
}

type Typed = { value: unknown; from: Day | null; reason: string; source: string }

function OneSetting({ name, now }: { name: SettingKey; now: SettingNow }) {
  const t = useTexts(administrationTexts)
  const kit = useTexts(uiTexts)
  const word = useWords()
  const refusals = useRefusals(ORGANISATIONS_REFUSALS)
  const setting: Setting = SETTINGS[name]
  const title = word(setting.title)
  usePageTitle(title)
  const today = todayInFinland()
  const start: Typed = { value: now.value, from: today, reason: '', source: '' }
  const draft = useDraft<Typed>(`setting:${name}:${now.version}`, start, { title })
  const [errors, setErrors] = useState<FieldErrors>({})
  const [preview, setPreview] = useState<SettingPreview>()
  const [busy, setBusy] = useState(false)
  const typed = draft.content
  const send = async () => {
    if (typed === undefined) return
    const half = setting.kind === 'words' ? setting.codes.filter((code) => !isFullText(typed.value, code)) : []
    const wrong: FieldErrors = {
      ...(setting.kind === 'texts' ? gapFaults(typed.value as Texts, t.textGaps) : {}),
      ...Object.fromEntries(half.map((code) => [`value.${code}`, t.wordsHalf])),
      ...(typed.from === null ? { from: refusals.word('field.required') } : {}),
      ...(typed.reason.trim() === '' ? { reason: refusals.word('field.required') } : {}),
      ...(setting.needsSource && typed.source.trim() === '' ? { source: refusals.word('field.required') } : {}),
    }
    if (Object.keys(wrong).length > 0) return setErrors(wrong)
    setBusy(true)
    try {
      setErrors({})
      setPreview(await previewSetting(name, { value: typed.value, from: typed.from! }))
    } catch (error) {
      setErrors(refusals.fields(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Crumb above={[{ to: '/hallinta', label: t.title }]} here={title} />
      <PageHead title={title} />
      <p className={styles['explains']}>{word(setting.explains)}</p>
      {typed === undefined ? (
        <Loading lines={4} />
      ) : (
        <Form
          errors={errors}
          onSubmit={() => void send()}
          actions={
            <>
              <Button kind="primary" type="submit" busy={busy}>
                {t.preview}
              </Button>
              <ButtonLink to="/hallinta" kind="link">
                {kit.cancel}
              </ButtonLink>
              <DraftState draft={draft} />
            </>
          }
        >
          <DraftRestored draft={draft} onStartOver={() => void draft.drop(start)} />
          <SettingFields
            name={name}
            setting={setting}
            value={typed.value}
            kept={now.value}
            onChange={(value) => draft.change({ ...typed, value })}
          />
          <DayField
            label={t.from}
            name="from"
            today={today}
            value={typed.from}
            onChange={(from) => draft.change({ ...typed, from })}
          />
          <TextArea
            label={t.reason}
            hint={t.reasonHint}
            name="reason"
            value={typed.reason}
            onChange={(reason) => draft.change({ ...typed, reason })}
            maxLength={1000}
          />
          {setting.needsSource && (
            <TextField
              label={t.source}
              hint={t.sourceHint}
              name="source"
              value={typed.source}
              onChange={(source) => draft.change({ ...typed, source })}
            />
          )}
        </Form>
      )}
      {preview !== undefined && typed !== undefined && (
        <PreviewDialog
          name={name}
          preview={preview}
          change={{ reason: typed.reason, source: typed.source, version: now.version }}
          onClose={() => setPreview(undefined)}
          onDone={() => {
            setPreview(undefined)
            void draft.drop()
          }}
        />
      )}
      {setting.kind === 'days' && (
        <div className={styles['versions']}>
          <HolidaysByRule />
        </div>
      )}
      <div className={styles['versions']}>
        <SettingHistory name={name} now={now} />
      </div>
    </>
  )
}
