/** Every version of a record, the newest first: what changed, who changed it; an earlier one is brought back through the form, where one sees what that changes. */
import { useQuery } from '@tanstack/react-query'
import type { Instant } from '#kit/day.ts'
import type { RegisterVersion } from '#rooms/organisations/contract/registers.ts'
import type { Register } from '#rooms/organisations/model.ts'
import { registerHistoryQuery } from '#rooms/organisations/ui/data.ts'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { changesBetween, type FieldWords } from '#ui-kit/form/merge-fields.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useHasRole } from '../session.tsx'
import { historyTexts } from './history-texts.ts'
import { Read } from './read.tsx'

export type RegisterHistoryProps<V extends object> = {
  register: Register
  recordId: string
  /** Names the history where a page has several. */
  title?: string
  words: FieldWords<V>
  /** The fields of the form as they stood. */
  form: (content: Readonly<Record<string, unknown>>) => V
  /** Where the form is. */
  edit: (content: Readonly<Record<string, unknown>>) => string
  /** Versions of one record are several lines where a record has them by year. */
  line?: (content: Readonly<Record<string, unknown>>) => string
}

export function RegisterHistory<V extends object>(props: RegisterHistoryProps<V>) {
  return useHasRole('administrator') ? <Whole {...props} /> : null
}

function Whole<V extends object>({ register, recordId, title, words, form, edit, line }: RegisterHistoryProps<V>) {
  const t = useTexts(historyTexts)
  const format = useFormat()
  const found = useQuery(registerHistoryQuery(register, recordId))
  const lineOf = ({ content }: RegisterVersion) => line?.(content) ?? ''
  return (
    <Section title={title ?? t.title}>
      <Read query={found}>
        {({ versions }) => {
          const earlier = (of: RegisterVersion) =>
            versions.find((each) => each.version < of.version && lineOf(each) === lineOf(of))
          const inForce = (of: RegisterVersion) => versions.find((each) => lineOf(each) === lineOf(of)) === of
          return (
            <DataTable
              caption={title ?? t.title}
              hideCaption
              stack
              rows={versions}
              rowKey={({ version }) => String(version)}
              columns={[
                {
                  id: 'version',
                  header: t.version,
                  rowHeader: true,
                  cell: (row) => (lineOf(row) === '' ? row.version : `${row.version} (${lineOf(row)})`),
                },
                {
                  id: 'what',
                  header: t.what,
                  cell: (row) => <What words={words} form={form} of={row} before={earlier(row)} />,
                },
                {
                  id: 'who',
                  header: t.who,
                  cell: (row) => `${row.changedBy ?? t.byNobody}, ${format.moment(row.at as Instant)}`,
                },
                {
                  id: 'bring',
                  header: t.bring,
                  cell: (row) =>
                    inForce(row) ? (
                      <Status tone="ok">{t.inForce}</Status>
                    ) : (
                      <ButtonLink small to={`${edit(row.content)}?versio=${row.version}`}>
                        {t.bring}
                        <span className="sr"> {t.versionOf({ version: row.version })}</span>
                      </ButtonLink>
                    ),
                },
              ]}
            />
          )
        }}
      </Read>
    </Section>
  )
}

function What<V extends object>(props: {
  words: FieldWords<V>
  form: RegisterHistoryProps<V>['form']
  of: RegisterVersion
  before: RegisterVersion | undefined
}) {
  const { words, form, of, before } = props
  const t = useTexts(historyTexts)
  if (before === undefined) return t.first
  return changesBetween(words, form(before.content), form(of.content)).map((each) => (
    <div key={each.field}>{t.change(each)}</div>
  ))
}
