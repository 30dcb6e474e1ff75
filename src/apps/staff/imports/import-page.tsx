/** Taking a register in from a file: dry run first, then for real; the run that is looked at stands in the address. */
import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { contract } from '#rooms/lifecycle/contract.ts'
import { importsQuery, isGoing } from '#rooms/lifecycle/ui/data.ts'
import { ColumnTable } from '#rooms/lifecycle/ui/staff/column-table.tsx'
import { RunTable } from '#rooms/lifecycle/ui/staff/run-table.tsx'
import { importTexts } from '#rooms/lifecycle/ui/staff/texts.ts'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { CallRefused, newId } from '#ui-kit/call.ts'
import { useGo } from '#ui-kit/frame/link.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { upload } from '#ui-kit/upload.ts'
import { ForAdministrator, Read } from '../organisations/read.tsx'
import { useUrlWords } from '../organisations/url-words.ts'
import { usePageTitle } from '../page-title.ts'
import type { Chosen, Sending } from './chosen.ts'
import { ImportForm } from './import-form.tsx'
import { RunView } from './run-view.tsx'

export function ImportPage() {
  const t = useTexts(importTexts)
  usePageTitle(t.title)
  return (
    <ForAdministrator>
      <Imports />
    </ForAdministrator>
  )
}

function Imports() {
  const t = useTexts(importTexts)
  const go = useGo()
  const queries = useQueryClient()
  const [runId] = useUrlWords('ajo')
  const [chosen, setChosen] = useState<Chosen>({ kind: 'clients', source: 'register', unitId: null, file: null })
  const [sending, setSending] = useState<Sending | null>(null)
  const found = useQuery(importsQuery)

  const send = async (dryRun: boolean) => {
    const { kind, source, unitId, file } = chosen
    if (file === null) return
    const id = newId()
    setSending({ runId: id, sent: 0, all: file.size, error: null })
    go(addressOf(id))
    try {
      await upload(contract.createImport, {
        body: { runId: id, kind, source, dryRun: `${dryRun}`, ...(unitId === null ? {} : { unitId }) },
        file,
        onProgress: (sent, all) => setSending((now) => now && { ...now, sent, all }),
      })
      setSending((now) => (now?.runId === id ? null : now))
    } catch (error) {
      setSending((now) => now && { ...now, error })
      // A refused form never became a run: back to it, with what was chosen still there.
      if (error instanceof CallRefused && [409, 413, 415, 422].includes(error.status)) go('/tuonti')
    }
    await queries.invalidateQueries({ queryKey: ['imports'] })
  }

  if (runId !== '')
    return (
      <RunView
        key={runId}
        runId={runId}
        sending={sending?.runId === runId ? sending : null}
        chosen={chosen}
        onTakeIn={() => void send(false)}
      />
    )
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <Read query={found}>
        {({ imports }) => {
          const going = imports.find(isGoing)
          return (
            <>
              {going ? (
                <Notice
                  tone="wait"
                  actions={
                    <ButtonLink small to={addressOf(going.runId)}>
                      {t.follow}
                    </ButtonLink>
                  }
                >
                  {t.otherGoing}
                </Notice>
              ) : (
                <ImportForm
                  chosen={chosen}
                  onChange={setChosen}
                  refused={sending?.error ?? null}
                  onSend={() => void send(true)}
                />
              )}
              <Section title={t.runs}>
                <RunTable runs={imports} to={(run) => addressOf(run.runId)} />
              </Section>
              {!going && <ColumnTable kind={chosen.kind} />}
            </>
          )
        }}
      </Read>
    </>
  )
}

const addressOf = (runId: string) => `/tuonti?ajo=${runId}`
