/** What is being searched for: kept in memory only, shared by the rail's box and the page of families. */
import { createContext, use, useMemo, useState, type ReactNode } from 'react'

type Searching = { readonly words: string; readonly setWords: (words: string) => void }

const Search = createContext<Searching>({ words: '', setWords: () => undefined })

export function SearchWords({ children }: { children: ReactNode }) {
  const [words, setWords] = useState('')
  return <Search value={useMemo(() => ({ words, setWords }), [words])}>{children}</Search>
}

export const useSearchWords = (): string => use(Search).words
export const useSetSearchWords = (): ((words: string) => void) => use(Search).setWords
