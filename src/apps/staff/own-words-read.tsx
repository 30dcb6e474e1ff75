/** Which words the organiser has changed; apart from the provider, so that the first page does not carry every list of words. */
import { useEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Text, Texts } from '#kit/languages.ts'
import { DOMAIN_TEXTS } from '#rooms/assessment/ui/texts.ts'
import { CHANNEL_TEXTS } from '#rooms/families/ui/contact-texts.ts'
import { PHASE_TEXTS } from '#rooms/families/ui/texts.ts'
import { settingsQuery } from '#rooms/organisations/ui/settings-data.ts'
import { CIRCLE_ROLE_TEXTS } from '#rooms/trust/ui/texts.ts'

/** The shipped words of each list that can be changed. */
export const SHIPPED_WORDS: Readonly<Record<string, Texts>> = {
  'words.phases': PHASE_TEXTS,
  'words.domains': DOMAIN_TEXTS,
  'words.channels': CHANNEL_TEXTS,
  'words.roles': CIRCLE_ROLE_TEXTS,
}

/** Tells which words are said otherwise here, once they are known and whenever they change. */
export function OwnWords({ onKnown }: { onKnown: (own: ReadonlyMap<Text, Text>) => void }) {
  const { data } = useQuery(settingsQuery)
  useEffect(() => {
    const changed = new Map<Text, Text>()
    for (const { key, value } of data ?? [])
      for (const [code, text] of Object.entries(SHIPPED_WORDS[key] === undefined ? {} : (value as Texts))) {
        const shipped = SHIPPED_WORDS[key]?.[code]
        if (shipped !== undefined) changed.set(shipped, text)
      }
    onKnown(changed)
  }, [data, onKnown])
  return null
}
