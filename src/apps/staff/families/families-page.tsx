/** Families: my own or my unit's, found by name or read page by page. */
import { useState } from 'react'
import { SearchBox } from '#ui-kit/frame/search-box.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useSearchWords, useSetSearchWords } from '../frame/search-words.tsx'
import { usePageTitle } from '../page-title.ts'
import { familiesTexts } from './texts.ts'
import { Found } from './found.tsx'
import { Worklist, WorklistLead } from './worklist.tsx'
import styles from './families.module.css'

export function FamiliesPage() {
  const t = useTexts(familiesTexts)
  usePageTitle(t.title)
  const words = useSearchWords()
  return (
    <>
      <PageHead title={t.title} lead={words.trim() === '' && <WorklistLead />} />
      <div className={styles['search']}>
        <PageSearch />
      </div>
      {words.trim() === '' ? <Worklist /> : <Found words={words.trim()} />}
    </>
  )
}

/** The same words as in the rail's box: what one of them says, the other shows. */
function PageSearch() {
  const t = useTexts(familiesTexts)
  const words = useSearchWords()
  const setWords = useSetSearchWords()
  const [own, setOwn] = useState(words)
  const type = (next: string) => {
    setOwn(next)
    setWords(next)
  }
  // Changed elsewhere: the box begins anew with the new words.
  return (
    <SearchBox
      key={own === words ? 'own' : words}
      label={t.search}
      initial={words}
      onSearch={type}
      onType={type}
      wide
    />
  )
}
