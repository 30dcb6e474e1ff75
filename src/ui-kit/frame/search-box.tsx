/** One field that searches: Enter sends, the cross clears. The app decides what a search means. */
import { useId, useState, type SyntheticEvent } from 'react'
import { Search, X } from 'lucide-react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import styles from './search-box.module.css'

export type SearchBoxProps = {
  label: string
  /** The words the search starts with; the box then keeps its own. */
  initial?: string
  onSearch: (words: string) => void
  /** Called at each letter, for lists that narrow as one types. */
  onType?: (words: string) => void
  /** Show the key that leads here. */
  shortcut?: string
  wide?: boolean
}

export function SearchBox({ label, initial = '', onSearch, onType, shortcut, wide = false }: SearchBoxProps) {
  const t = useTexts(uiTexts)
  const id = useId()
  const [words, setWords] = useState(initial)
  const type = (next: string) => {
    setWords(next)
    onType?.(next)
  }
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    onSearch(words.trim())
  }
  const clear = () => {
    type('')
    onSearch('')
    document.getElementById(id)?.focus()
  }
  return (
    <form role="search" aria-label={label} className={styles['box']} data-wide={wide || undefined} onSubmit={send}>
      <label htmlFor={id} className="sr">
        {label}
      </label>
      <Search size={16} aria-hidden="true" />
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={label}
        aria-keyshortcuts={shortcut}
        value={words}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && words && clear()}
      />
      {words ? (
        <button type="button" className={styles['clear']} aria-label={t.clearSearch} onClick={clear}>
          <X size={16} aria-hidden="true" />
        </button>
      ) : (
        shortcut && <kbd aria-hidden="true">{shortcut}</kbd>
      )}
    </form>
  )
}
