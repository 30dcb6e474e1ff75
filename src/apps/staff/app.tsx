/** The staff app: language, server state, the session, and the router below them. */
import { lazy, Suspense, useEffect, useState } from 'react'
import { RouterProvider } from '@tanstack/react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Language } from '#kit/languages.ts'
import { whenSignedOut } from '#ui-kit/call.ts'
import { createQueryClient, ServerState } from '#ui-kit/query.tsx'
import { BrandMark } from '#ui-kit/frame/brand-mark.tsx'
import { TextProvider, useTexts } from '#ui-kit/text-provider.tsx'
import { Toasts } from '#ui-kit/act/toasts.tsx'
import { usePageLanguage } from '#ui-kit/page-language.ts'
import { LanguageChoice, useLanguageChoice } from './language-choice.ts'
import { WithOwnWords } from './own-words.tsx'
import { makeRouter } from './router.tsx'
import { meQuery, WithSession } from './session.tsx'
import { staffTexts } from './texts.ts'
import { SignInPage } from './sign-in/sign-in-page.tsx'

/** Read by everyone, signed in or not. */
const STATEMENT = '/saavutettavuus'
const StatementPage = lazy(async () => ({
  default: (await import('./accessibility/statement-page.tsx')).StatementPage,
}))

export function App() {
  const [language, setLanguage, adoptLanguage] = usePageLanguage()
  const [client] = useState(createQueryClient)
  return (
    <TextProvider language={language}>
      <LanguageChoice value={setLanguage}>
        <ServerState client={client}>
          {window.location.pathname === STATEMENT ? (
            <Suspense fallback={<Opening />}>
              <StatementPage onLanguage={setLanguage} />
            </Suspense>
          ) : (
            <Doorway adoptLanguage={adoptLanguage} />
          )}
          <Toasts />
        </ServerState>
      </LanguageChoice>
    </TextProvider>
  )
}

function Doorway({ adoptLanguage }: { adoptLanguage: (language: Language) => void }) {
  const queries = useQueryClient()
  const [router] = useState(makeRouter)
  const setLanguage = useLanguageChoice()
  // A session that ends takes everything that was read with it. Who was not signed in stays where they are: asking again
  // would be answered the same way for ever.
  useEffect(
    () =>
      whenSignedOut(() => {
        if (queries.getQueryData(meQuery.queryKey) === undefined) return
        queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] })
        void queries.resetQueries({ queryKey: meQuery.queryKey })
      }),
    [queries],
  )
  const chosen = useQuery({ ...meQuery, enabled: false }).data?.language ?? null
  useEffect(() => {
    if (chosen !== null) adoptLanguage(chosen)
  }, [chosen, adoptLanguage])
  return (
    <WithSession meanwhile={<Opening />} otherwise={<SignInPage onLanguage={setLanguage} />}>
      <WithOwnWords>
        <RouterProvider router={router} />
      </WithOwnWords>
    </WithSession>
  )
}

/** Until it is known who is here: the mark, so that a slow connection is not a white page. */
function Opening() {
  const t = useTexts(staffTexts)
  return (
    <main aria-busy="true" style={{ display: 'grid', placeItems: 'center', minHeight: '60vh' }}>
      <p role="status">
        <BrandMark size={48} />
        <span className="sr">{t.starting}</span>
      </p>
    </main>
  )
}
