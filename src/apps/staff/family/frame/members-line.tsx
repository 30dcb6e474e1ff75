/** Who belongs to the family, each with an age, and the language they are met in. */
import { useMemo } from 'react'
import { ageOn } from '#kit/day.ts'
import { useLanguage, useTexts } from '#ui-kit/text-provider.tsx'
import { presentMembers, useFamily, useToday } from '../family-context.tsx'
import { frameTexts } from './texts.ts'
import styles from './family-frame.module.css'

export function MembersLine() {
  const t = useTexts(frameTexts)
  const family = useFamily()
  const today = useToday()
  const spoken = useSpoken()
  return (
    <ul className={styles['members']} aria-label={t.members}>
      {presentMembers(family).map((member) => (
        <li key={member.personId}>
          {member.givenName}{' '}
          <span className="quiet small">
            {member.bornOn === null ? t.unborn : t.years({ age: ageOn(member.bornOn, today) })}
          </span>
        </li>
      ))}
      {spoken !== '' && <li className="quiet small">{spoken}</li>}
    </ul>
  )
}

/** Said only where it differs from the page's own: a first language of another tongue, an interpreter. */
export function useSpoken(): string {
  const t = useTexts(frameTexts)
  const page = useLanguage()
  const { language, interpreter } = useFamily()
  const names = useMemo(() => new Intl.DisplayNames([page], { type: 'language' }), [page])
  const nameOf = (code: string): string => {
    try {
      return /^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code
    } catch {
      return code
    }
  }
  return [
    language === 'fi' ? '' : t.speaks({ language: nameOf(language) }),
    interpreter === null ? '' : t.interpreter({ language: nameOf(interpreter) }),
  ]
    .filter(Boolean)
    .join(' · ')
}
