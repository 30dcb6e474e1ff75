/** Which words and texts the county has changed. The lists of shipped words come from the app, for they stand in many rooms. */
import { useEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Text, Texts } from '#kit/languages.ts'
import type { OwnTexts } from '#ui-kit/define-texts.ts'
import type { CodeChoice } from '../model/setting-kinds.ts'
import { settingsQuery } from './settings-data.ts'

export type OwnWording = { readonly words: ReadonlyMap<Text, Text>; readonly texts: OwnTexts }

/** Own texts by namespace and key: `staff-today.title` is `title` of `staff-today`. */
function byNamespace(own: Readonly<Record<string, Text>>): OwnTexts {
  const found = new Map<string, Record<string, Text>>()
  for (const [key, text] of Object.entries(own)) {
    const [namespace, entry] = key.split('.') as [string, string]
    found.set(namespace, { ...found.get(namespace), [entry]: text })
  }
  return found
}

/** Tells what is said otherwise here, once it is known and whenever it changes. */
export function OwnWords(props: { shipped: Readonly<Record<string, Texts>>; onKnown: (own: OwnWording) => void }) {
  const { shipped, onKnown } = props
  const { data } = useQuery(settingsQuery)
  useEffect(() => {
    const words = new Map<Text, Text>()
    for (const { key, value } of data ?? []) {
      const list = shipped[key]
      if (list === undefined) continue
      const own: [string, Text | null][] = Array.isArray(value)
        ? (value as CodeChoice[]).map(({ code, text }) => [code, text])
        : Object.entries(value as Texts)
      for (const [code, text] of own) if (text !== null && list[code] !== undefined) words.set(list[code], text)
    }
    const texts = (data ?? []).find(({ key }) => key === 'words.texts')?.value as Texts | undefined
    onKnown({ words, texts: byNamespace(texts ?? {}) })
  }, [data, onKnown, shipped])
  return null
}
