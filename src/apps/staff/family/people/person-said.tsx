/** What a record of a person says, field by field, and what another record of the same person said otherwise. */
import { TAKEN_FIELDS, type TakenField } from '#rooms/families/model.ts'
import type { PersonMerge } from '#rooms/families/ui/person-merge-data.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useLanguageName } from '../../language-names.ts'
import { personMergeTexts, TAKEN_TEXTS } from './person-merge-texts.ts'
import styles from './people.module.css'

export type Said = PersonMerge['was']

/** The fields in which two records differ. */
export const differing = (one: Said, other: Said): readonly TakenField[] =>
  TAKEN_FIELDS.filter((field) =>
    field === 'identityCode'
      ? // both have one: out of reach it cannot be compared, so it is asked
        one.hasCode && other.hasCode && (one.identityCode === null || one.identityCode !== other.identityCode)
      : one[field] !== other[field],
  )

export function useSaid(): (said: Said, field: TakenField) => string {
  const t = useTexts(personMergeTexts)
  const format = useFormat()
  const languageName = useLanguageName()
  return (said, field) => {
    if (field === 'identityCode') return said.identityCode ?? (said.hasCode ? t.hidden : t.none)
    const value = said[field]
    if (value === null) return t.none
    if (field === 'bornOn') return format.day(value as NonNullable<Said['bornOn']>)
    return field === 'language' || field === 'interpreter' ? languageName(value) : value
  }
}

/** Of what the two said differently, that which was not taken. */
export function SaidBefore({ merge: { was, keptWas, nowSays } }: { merge: PersonMerge }) {
  const t = useTexts(personMergeTexts)
  const word = useWords()
  const say = useSaid()
  const fields = differing(keptWas, was)
  if (fields.length === 0) return null
  const left = (field: TakenField) => say(say(was, field) === say(nowSays, field) ? keptWas : was, field)
  return (
    <span className={styles['second']}>
      {t.said({
        said: fields.map((field) => `${word(TAKEN_TEXTS[field]).toLocaleLowerCase()} ${left(field)}`).join(', '),
      })}
    </span>
  )
}
