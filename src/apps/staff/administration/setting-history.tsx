/** Every version of a setting, newest first; an earlier one is brought back as a new one. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { dayInFinland, type Instant } from '#kit/day.ts'
import type { Setting } from '#rooms/organisations/model/setting-kinds.ts'
import { SETTINGS, type SettingKey } from '#rooms/organisations/model/settings.ts'
import {
  settingHistoryQuery,
  useChangeSetting,
  type SettingNow,
  type SettingVersion,
} from '#rooms/organisations/ui/settings-data.ts'
import { ORGANISATIONS_REFUSALS } from '#rooms/organisations/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { uiTexts } from '#ui-kit/texts.ts'
import { useWords } from '#ui-kit/words.ts'
import { rename } from '../field-names.ts'
import { Read } from '../organisations/read.tsx'
import { SHIPPED_WORDS } from '../own-words-read.tsx'
import { useRefusals } from '../refusals.ts'
import { linesOf } from './in-words.ts'
import { administrationTexts } from './texts.ts'

export function SettingHistory({ name, now }: { name: SettingKey; now: SettingNow }) {
  const t = useTexts(administrationTexts)
  const word = useWords()
  const format = useFormat()
  const found = useQuery(settingHistoryQuery(name))
  const [bringing, setBringing] = useState<number | null>(null)
  const setting: Setting = SETTINGS[name]
  const said = ({ value }: SettingVersion) =>
    setting.kind === 'words' || setting.kind === 'texts'
      ? t.wordsChanged({ count: Object.keys(value as object).length })
      : linesOf(setting, value, word, SHIPPED_WORDS[name]).map((line) => (
          <div key={line.id}>{setting.kind === 'choice' ? line.said : `${line.name}: ${line.said}`}</div>
        ))
  const back = ({ reverts }: SettingVersion) =>
    reverts === null ? '' : reverts === 0 ? ` (${t.broughtShipped})` : ` (${t.broughtBack({ version: reverts })})`
  return (
    <Section
      title={t.history}
      aside={
        now.version > 0 && (
          <Button small onClick={() => setBringing(0)}>
            {t.bringShipped}
          </Button>
        )
      }
    >
      <Read query={found}>
        {(versions) =>
          versions.length === 0 ? (
            <p className="quiet">{t.noHistory}</p>
          ) : (
            <DataTable
              caption={t.history}
              hideCaption
              stack
              rows={versions}
              rowKey={({ version }) => String(version)}
              columns={[
                { id: 'version', header: t.version, rowHeader: true, cell: (row) => row.version },
                { id: 'from', header: t.from, cell: (row) => format.day(row.from) },
                { id: 'value', header: t.value, cell: said },
                {
                  id: 'who',
                  header: t.who,
                  cell: (row) => (
                    <>
                      {row.changedBy}, {format.day(dayInFinland(row.at as Instant))}
                      {back(row)}
                      <br />
                      {row.reason}
                      {row.source !== '' && (
                        <>
                          <br />
                          <span className="quiet">{row.source}</span>
                        </>
                      )}
                    </>
                  ),
                },
                {
                  id: 'bring',
                  header: t.bring,
                  cell: (row) =>
                    row.version === now.version ? null : (
                      <Button
                        small
                        aria-label={t.bringOf({ version: row.version })}
                        onClick={() => setBringing(row.version)}
                      >
                        {t.bring}
                      </Button>
                    ),
                },
              ]}
            />
          )
        }
      </Read>
      {bringing !== null && (
        <BringDialog name={name} to={bringing} version={now.version} onClose={() => setBringing(null)} />
      )}
    </Section>
  )
}

function BringDialog(props: { name: SettingKey; to: number; version: number; onClose: () => void }) {
  const { name, to, version, onClose } = props
  const t = useTexts(administrationTexts)
  const kit = useTexts(uiTexts)
  const refusals = useRefusals(ORGANISATIONS_REFUSALS)
  const { revert } = useChangeSetting(name)
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const verb = to === 0 ? t.bringShipped : t.bringOf({ version: to })
  const send = () =>
    revert.mutate(
      { to, reason, version },
      {
        onSuccess: () => {
          showToast({ text: t.taken })
          onClose()
        },
        onError: (error) => setErrors(rename(refusals.fields(error), 'reason')),
      },
    )
  return (
    <Dialog open onClose={onClose} title={verb}>
      <p>{t.bringWhat}</p>
      <Form
        errors={errors}
        onSubmit={send}
        actions={
          <>
            <Button kind="primary" type="submit" busy={revert.isPending}>
              {verb}
            </Button>
            <Button onClick={onClose}>{kit.cancel}</Button>
          </>
        }
      >
        <TextArea label={t.reason} name="reason" value={reason} onChange={setReason} maxLength={1000} />
      </Form>
    </Dialog>
  )
}
