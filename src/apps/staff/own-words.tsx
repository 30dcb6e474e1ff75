/** Words that the organiser has changed, put in the place of the shipped ones on every page of the staff app. */
import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { Text } from '#kit/languages.ts'
import { OwnWordsProvider } from '#ui-kit/words.ts'

const OwnWords = lazy(async () => ({ default: (await import('./own-words-read.tsx')).OwnWords }))

const NONE: ReadonlyMap<Text, Text> = new Map()

export function WithOwnWords({ children }: { children: ReactNode }) {
  const [own, setOwn] = useState(NONE)
  return (
    <OwnWordsProvider value={own}>
      <Suspense fallback={null}>
        <OwnWords onKnown={setOwn} />
      </Suspense>
      {children}
    </OwnWordsProvider>
  )
}
