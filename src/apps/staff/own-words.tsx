/** Words and texts that the county has changed, put in the place of the shipped ones on every page of the staff app. */
import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { OwnWording } from '#rooms/organisations/ui/own-words.tsx'
import { OwnTextsProvider } from '#ui-kit/text-provider.tsx'
import { OwnWordsProvider } from '#ui-kit/words.ts'

const OwnWords = lazy(async () => ({ default: (await import('./own-words-read.tsx')).StaffOwnWords }))

const NONE: OwnWording = { words: new Map(), texts: new Map() }

export function WithOwnWords({ children }: { children: ReactNode }) {
  const [own, setOwn] = useState(NONE)
  return (
    <OwnWordsProvider value={own.words}>
      <OwnTextsProvider value={own.texts}>
        <Suspense fallback={null}>
          <OwnWords onKnown={setOwn} />
        </Suspense>
        {children}
      </OwnTextsProvider>
    </OwnWordsProvider>
  )
}
