/** Before a change: what holds that day beside what would, and how many it touches. */
import { useState } from 'react'
import type { Setting } from '#rooms/organisations/model/setting-kinds.ts'
import { SETTINGS, type SettingKey } from '#rooms/organisations/model/settings.ts'
import { useChangeSetting, type SettingPreview } from '#rooms/organisations/ui/settings-data.ts'
import { ORGANISATIONS_REFUSALS } from '#rooms/organisations/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { SHIPPED_WORDS } from '../own-words-read.tsx'
import { useRefusals } from '../refusals.ts'
import { catalogNow } from './catalog.ts'
import { changesBetween, linesOf } from './in-words.ts'
import { administrationTexts, TOUCH_TEXTS } from './texts.ts'

export function PreviewDialog(props: {
  name: SettingKey
  preview: SettingPreview
  change: { reason: string; source: string; version: number }
  onClose: () => void
  onDone: () => void
}) {
  const { name, preview, change: about, onClose, onDone } = props
  const t = useTexts(administrationTexts)
  const word = useWords()
  const format = useFormat()
  const refusals = useRefusals(ORGANISATIONS_REFUSALS)
  const { change } = useChangeSetting(name)
  const [wrong, setWrong] = useState('')
  const setting: Setting = SETTINGS[name]
  const lines = (value: unknown) => linesOf(setting, value, word, SHIPPED_WORDS[name] ?? catalogNow())
  const rows = changesBetween(lines(preview.now), lines(preview.wanted))
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t.previewTitle}
      actions={
        <>
          {rows.length > 0 && (
            <Button
              kind="primary"
              busy={change.isPending}
              onClick={() =>
                change.mutate(
                  { ...about, value: preview.wanted, from: preview.from },
                  {
                    onSuccess: () => {
                      showToast({ text: t.taken })
                      onDone()
                    },
                    onError: (error) => setWrong(refusals(error)),
                  },
                )
              }
            >
              {t.take({ day: format.day(preview.from) })}
            </Button>
          )}
          <Button onClick={onClose}>{t.back}</Button>
        </>
      }
    >
      {rows.length === 0 ? (
        <p>{t.same}</p>
      ) : (
        <DataTable
          caption={t.previewTitle}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { id: 'name', header: word(setting.title), rowHeader: true, cell: (row) => row.name },
            { id: 'now', header: t.nowColumn, cell: (row) => row.now || '–' },
            { id: 'wanted', header: t.wantedColumn, cell: (row) => <strong>{row.wanted || t.gone}</strong> },
          ]}
        />
      )}
      {preview.touches.length > 0 && (
        <>
          <h3>{t.touches}</h3>
          <ul>
            {preview.touches.map(({ what, count }) => (
              <li key={what}>{TOUCH_TEXTS[what] !== undefined && word(TOUCH_TEXTS[what], { count })}</li>
            ))}
          </ul>
        </>
      )}
      {wrong !== '' && (
        <Notice tone="bad" live>
          {wrong}
        </Notice>
      )}
    </Dialog>
  )
}
