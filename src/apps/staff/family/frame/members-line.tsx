/** Who belongs to the family, each with an age, and the language they are met in. */
import { ageOn } from '#kit/day.ts'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useLanguageName } from '../../language-names.ts'
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
  const nameOf = useLanguageName()
  const { language, interpreter } = useFamily()
  return [
    language === 'fi' ? '' : t.speaks({ language: nameOf(language) }),
    interpreter === null ? '' : t.interpreter({ language: nameOf(interpreter) }),
  ]
    .filter(Boolean)
    .join(' · ')
}
