/** Any text of the pages: looked for by its words, said otherwise in every language, or given back. */
import { useEffect, useState } from 'react'
import { Undo2 } from 'lucide-react'
import { LANGUAGES, type Text, type Texts } from '#kit/languages.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { loadCatalog } from './catalog.ts'
import { formTexts } from './form-texts.ts'
import { inEveryLanguage } from './in-words.ts'
import { ThreeLanguages } from './three-languages.tsx'
import styles from './administration.module.css'

/** So many hits are shown, the shortest first; more means that the words are too common. */
const MOST = 30

export function TextFields({ value, onChange }: { value: unknown; onChange: (value: unknown) => void }) {
  const t = useTexts(formTexts)
  const word = useWords()
  const own = value as Texts
  const [catalog, setCatalog] = useState<ReadonlyMap<string, Text>>()
  const [wanted, setWanted] = useState('')
  useEffect(() => void loadCatalog().then(setCatalog), [])
  if (catalog === undefined) return <Loading lines={4} />
  const fold = wanted.trim().toLowerCase()
  const hits =
    fold.length < 2
      ? []
      : [...catalog]
          .filter(
            ([key, text]) =>
              own[key] === undefined && LANGUAGES.some((language) => text[language].toLowerCase().includes(fold)),
          )
          .toSorted(([, a], [, b]) => a.fi.length - b.fi.length)
  const giveBack = (key: string) => {
    const { [key]: _gone, ...rest } = own
    onChange(rest)
  }
  return (
    <>
      <h2>{t.ownTexts}</h2>
      {Object.keys(own).length === 0 && <p className="quiet">{t.noOwnTexts}</p>}
      <ul className={styles['rows']}>
        {Object.entries(own).map(([key, text]) => (
          <li key={key}>
            <ThreeLanguages
              legend={word(catalog.get(key) ?? text)}
              name={`value.${key}`}
              hint={catalog.get(key)}
              value={text}
              onChange={(next) => onChange({ ...own, [key]: next })}
            />
            <Button small icon={Undo2} onClick={() => giveBack(key)}>
              {t.giveBack}
              <span className="sr">: {word(catalog.get(key) ?? text)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <TextField label={t.searchText} hint={t.searchTextHint} name="search" value={wanted} onChange={setWanted} />
      {fold.length >= 2 && (
        <p role="status" className="small quiet">
          {t.hits({ count: hits.length })}
          {hits.length > MOST && ` ${t.hitsMore({ most: MOST })}`}
        </p>
      )}
      <ul className={styles['hits']}>
        {hits.slice(0, MOST).map(([key, text]) => (
          <li key={key}>
            <span>{inEveryLanguage(text)}</span>
            <Button small onClick={() => onChange({ ...own, [key]: text })}>
              {t.sayOtherwise}
              <span className="sr">: {word(text)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
