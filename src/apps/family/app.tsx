/** The family app: language, server state, who is signed in, and the three pages. */
import { lazy, Suspense, useEffect, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Language } from '#kit/languages.ts'
import { contract } from '#rooms/trust/contract.ts'
import { call, CallRefused } from '#ui-kit/call.ts'
import { usePageLanguage } from '#ui-kit/page-language.ts'
import { createQueryClient, ServerState } from '#ui-kit/query.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { TextProvider, useTexts } from '#ui-kit/text-provider.tsx'
import { Frame } from './frame.tsx'
import { HomePage } from './home-page.tsx'
import { usePage } from './page.ts'
import { WithOwnWords } from './own-words.tsx'
import { familyTexts } from './texts.ts'

// The first page comes at once on a slow line; the others when they are gone to.
const OurDataPage = lazy(async () => ({ default: (await import('./our-data-page.tsx')).OurDataPage }))
const PlanPage = lazy(async () => ({ default: (await import('./plan-page.tsx')).PlanPage }))
const SituationPage = lazy(async () => ({ default: (await import('./situation/situation-page.tsx')).SituationPage }))

export function App() {
  const [client] = useState(createQueryClient)
  const [language, setLanguage, adoptLanguage] = usePageLanguage()
  return (
    <TextProvider language={language}>
      <ServerState client={client}>
        <Signed
          onLanguage={(next) => {
            setLanguage(next)
            void call(contract.setPreferences, { body: { language: next } })
          }}
          setLanguage={adoptLanguage}
        />
      </ServerState>
    </TextProvider>
  )
}

function Signed({
  onLanguage,
  setLanguage,
}: {
  onLanguage: (language: Language) => void
  setLanguage: (language: Language) => void
}) {
  const t = useTexts(familyTexts)
  const page = usePage()
  const me = useQuery({ queryKey: ['me'], queryFn: () => call(contract.me, {}), retry: false })
  const language = me.data?.language
  const isOut = me.error instanceof CallRefused && me.error.status === 401
  useEffect(() => {
    if (isOut) window.location.assign('/')
  }, [isOut])
  useEffect(() => {
    if (language !== undefined && language !== null) setLanguage(language)
  }, [language, setLanguage])
  useEffect(() => {
    document.title = `${t[page === 'data' ? 'ourData' : page]} - Rinnalla`
  }, [t, page])
  const familyId = me.data?.families[0]
  const shown = (
    <Frame onLanguage={onLanguage} page={page}>
      {me.isError && !isOut ? (
        <p role="alert">{t.fault}</p>
      ) : me.data === undefined ? (
        <Loading lines={5} />
      ) : familyId === undefined ? (
        <>
          <h1>{t.noFamily}</h1>
          <p>{t.noFamilyLead}</p>
        </>
      ) : (
        <Suspense fallback={<Loading lines={5} />}>
          {page === 'plan' ? (
            <PlanPage familyId={familyId} />
          ) : page === 'situation' ? (
            <SituationPage familyId={familyId} />
          ) : page === 'data' ? (
            <OurDataPage familyId={familyId} self={me.data.self} />
          ) : (
            <HomePage familyId={familyId} me={me.data} />
          )}
        </Suspense>
      )}
    </Frame>
  )
  return me.data === undefined ? shown : <WithOwnWords>{shown}</WithOwnWords>
}
