/** Words and texts that the county has changed, on the family's pages too. */
import { useState, type ReactNode } from 'react'
import type { Texts } from '#kit/languages.ts'
import { DOMAIN_TEXTS } from '#kit/domains.ts'
import { PLACE_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { PHASE_TEXTS } from '#rooms/families/ui/texts.ts'
import { OwnWords, type OwnWording } from '#rooms/organisations/ui/own-words.tsx'
import { CIRCLE_ROLE_TEXTS } from '#rooms/trust/ui/texts.ts'
import { OwnTextsProvider } from '#ui-kit/text-provider.tsx'
import { OwnWordsProvider } from '#ui-kit/words.ts'

const SHIPPED: Readonly<Record<string, Texts>> = {
  'words.phases': PHASE_TEXTS,
  'words.domains': DOMAIN_TEXTS,
  'words.roles': CIRCLE_ROLE_TEXTS,
  'codes.places': PLACE_TEXTS,
}
const NONE: OwnWording = { words: new Map(), texts: new Map() }

/** Once somebody is signed in: who is not may not ask. */
export function WithOwnWords({ children }: { children: ReactNode }) {
  const [own, setOwn] = useState(NONE)
  return (
    <OwnWordsProvider value={own.words}>
      <OwnTextsProvider value={own.texts}>
        <OwnWords shipped={SHIPPED} onKnown={setOwn} />
        {children}
      </OwnTextsProvider>
    </OwnWordsProvider>
  )
}
