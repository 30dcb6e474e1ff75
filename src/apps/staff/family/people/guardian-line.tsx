/** Who decides about a child, or about whom an adult decides: alone, together, in named matters, or with the right to know. */
import type { Member } from '#rooms/families/ui/family-data.ts'
import { AUTHORITY_TEXTS } from '#rooms/families/ui/member-texts.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, useFamily } from '../family-context.tsx'
import { shapeTexts } from './shape-texts.ts'
import styles from './people.module.css'

export function GuardianLine({ member }: { member: Member }) {
  const t = useTexts(shapeTexts)
  const word = useWords()
  const format = useFormat()
  const family = useFamily()
  const nameOf = namesOf(family)
  const ofChild = family.guardianships.filter(({ childId }) => childId === member.personId)
  const byAdult = family.guardianships.filter(
    ({ guardianId, authority, endDate }) =>
      guardianId === member.personId && endDate === null && authority !== 'informed_only',
  )
  if (ofChild.length > 0)
    return (
      <span className={styles['second']}>
        {t.guardians}{' '}
        {ofChild
          .map(({ guardianId, authority, startDate, endDate }) =>
            t.guardian({
              name: nameOf(guardianId),
              authority: word(AUTHORITY_TEXTS[authority]).toLocaleLowerCase(),
              when: endDate === null ? t.since({ day: format.day(startDate) }) : format.period(startDate, endDate),
            }),
          )
          .join('; ')}
      </span>
    )
  if (byAdult.length === 0) return null
  return (
    <span className={styles['second']}>
      {t.guardianOf({ names: [...new Set(byAdult.map(({ childId }) => nameOf(childId)))].join(', ') })}
    </span>
  )
}
