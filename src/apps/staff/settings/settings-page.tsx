/** One's own settings: language, appearance, open sessions. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { contract } from '#rooms/trust/contract.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { call } from '#ui-kit/call.ts'
import { LanguageSwitch } from '#ui-kit/frame/language-switch.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { ThemeSwitch } from '#ui-kit/frame/theme-switch.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useLanguageChoice } from '../language-choice.ts'
import { usePageTitle } from '../page-title.ts'
import { staffTexts } from '../texts.ts'
import { OwnKeys } from './own-keys.tsx'

export function SettingsPage() {
  const t = useTexts(staffTexts)
  const setLanguage = useLanguageChoice()
  usePageTitle(t.settings)
  return (
    <>
      <PageHead title={t.settings} />
      <Section title={t.looks}>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--s4)' }}>
          <LanguageSwitch
            onChange={(language) => {
              setLanguage(language)
              void call(contract.setPreferences, { body: { language } })
            }}
          />
          <ThemeSwitch />
        </div>
      </Section>
      <OwnKeys />
      <Sessions />
    </>
  )
}

function Sessions() {
  const t = useTexts(staffTexts)
  const format = useFormat()
  const queries = useQueryClient()
  const { data } = useQuery({ queryKey: ['sessions'], queryFn: () => call(contract.listSessions, {}) })
  const end = useMutation({
    mutationFn: (ref: string) => call(contract.endSession, { params: { ref } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  })
  const at = (instant: string) =>
    `${format.dayShort(dayInFinland(instant as Instant))} ${format.time(instant as Instant)}`
  return (
    <Section title={t.sessions}>
      {data === undefined ? (
        <Loading />
      ) : (
        <DataTable
          caption={t.sessions}
          note={t.sessionsLead}
          rows={data.sessions}
          rowKey={(row) => row.ref}
          columns={[
            { id: 'agent', rowHeader: true, header: t.device, cell: (row) => browserName(row.agent) },
            { id: 'startedAt', header: t.startedAt, cell: (row) => at(row.startedAt) },
            { id: 'seenAt', header: t.seenAt, cell: (row) => at(row.seenAt) },
            {
              id: 'end',
              header: t.endSession,
              cell: (row) => (
                <Button small onClick={() => end.mutate(row.ref)}>
                  {t.endSession}
                </Button>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}

/** Good enough to recognise one's own device; the whole string says more than a person can read. */
function browserName(agent: string): string {
  const name = /(Edg|Firefox|Chrome|Safari)\/(\d+)/.exec(agent)
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)
  return (
    [name?.[1]?.replace('Edg', 'Edge'), system?.[1]?.replace('Mac OS X', 'macOS')].filter(Boolean).join(', ') ||
    agent.slice(0, 40)
  )
}
