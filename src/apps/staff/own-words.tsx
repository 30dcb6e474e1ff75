/** Words that the organiser has changed, put in the place of the shipped ones on every page of the staff app. */
import { useMemo, type ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Text, Texts } from '#kit/languages.ts'
import { DOMAIN_TEXTS } from '#rooms/assessment/ui/texts.ts'
import { CHANNEL_TEXTS } from '#rooms/families/ui/contact-texts.ts'
import { PHASE_TEXTS } from '#rooms/families/ui/texts.ts'
import { settingsQuery } from '#rooms/organisations/ui/settings-data.ts'
import { CIRCLE_ROLE_TEXTS } from '#rooms/trust/ui/texts.ts'
import { OwnWordsProvider } from '#ui-kit/words.ts'

/** The shipped words of each list that can be changed. */
export const SHIPPED_WORDS: Readonly<Record<string, Texts>> = {
  'words.phases': PHASE_TEXTS,
  'words.domains': DOMAIN_TEXTS,
  'words.channels': CHANNEL_TEXTS,
  'words.roles': CIRCLE_ROLE_TEXTS,
}

export function WithOwnWords({ children }: { children: ReactNode }) {
  const { data } = useQuery(settingsQuery)
  const own = useMemo(() => {
    const changed = new Map<Text, Text>()
    for (const { key, value } of data ?? [])
      for (const [code, text] of Object.entries(SHIPPED_WORDS[key] === undefined ? {} : (value as Texts))) {
        const shipped = SHIPPED_WORDS[key]?.[code]
        if (shipped !== undefined) changed.set(shipped, text)
      }
    return changed
  }, [data])
  return <OwnWordsProvider value={own}>{children}</OwnWordsProvider>
}
