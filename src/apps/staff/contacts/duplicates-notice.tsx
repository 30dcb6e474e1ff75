/** Before a family is made: who may already have one. What is out of the reader's reach is told only as whom to ask. */
import { useMutation } from '@tanstack/react-query'
import type * as z from 'zod'
import { contract } from '#rooms/families/contract.ts'
import type { DuplicateGround } from '#rooms/families/model.ts'
import { PHASE_TEXTS } from '#rooms/families/ui/texts.ts'
import { call } from '#ui-kit/call.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { duplicateTexts, GROUND_TEXTS } from './duplicate-texts.ts'
import type { MemberDraft, Opening } from './opening.ts'
import styles from './contact-page.module.css'

export type Match = z.output<typeof contract.findDuplicates.answer>['matches'][number]

/** Asks of everyone who has a name and a day of birth or a code. */
export const useDuplicates = (contactId: string) =>
  useMutation({
    mutationFn: async ({ members, address = '' }: Pick<Opening, 'members' | 'address'>) => {
      const people = members
        .filter(({ givenName, surname }) => givenName.trim() !== '' && surname.trim() !== '')
        .map(({ personId, givenName, surname, bornOn, identityCode, home }) => ({
          personId,
          givenName,
          surname,
          bornOn,
          identityCode: identityCode.trim() || null,
          address: home === 'here' || home === 'both' ? address.trim() || null : null,
        }))
      if (people.length === 0) return []
      return (await call(contract.findDuplicates, { params: { contactId }, body: { people } })).matches
    },
  })

export function DuplicatesNotice({ matches, members }: { matches: readonly Match[]; members: readonly MemberDraft[] }) {
  const t = useTexts(duplicateTexts)
  const nameOf = (id: string) => members.find(({ personId }) => personId === id)?.givenName ?? ''
  const families = [
    ...new Map(matches.map((each) => [each.family?.familyId ?? `${each.unitName} ${each.ask.join()}`, each])).values(),
  ]
  return (
    <Notice tone="warn" title={t.title} live>
      {t.lead}
      <ul className={styles['list']}>
        {families.map((each) => (
          <li key={`${each.askedId} ${each.family?.familyId ?? each.unitName ?? ''}`}>
            <MatchLine match={each} asked={nameOf(each.askedId)} />
          </li>
        ))}
      </ul>
      {t.again}
    </Notice>
  )
}

function MatchLine({ match, asked }: { match: Match; asked: string }) {
  const t = useTexts(duplicateTexts)
  const word = useWords()
  const format = useFormat()
  const why = word(GROUND_TEXTS[match.why satisfies DuplicateGround]).toLocaleLowerCase()
  if (match.family === null)
    return match.ask.length > 0
      ? t.outOfReach({ asked, why, unit: match.unitName ?? '', who: match.ask.join(', ') })
      : t.outOfReachQuiet({ asked, why })
  const { family } = match
  return (
    <>
      <Link to={`/perheet/${family.familyId}`}>{t.family({ name: family.name })}</Link>
      {`: ${family.person.givenName} ${family.person.surname}`}
      {family.person.bornOn !== null && `, ${format.day(family.person.bornOn)}`}
      {` (${why}; ${word(PHASE_TEXTS[family.phase]).toLocaleLowerCase()}${match.unitName === null ? '' : `, ${match.unitName}`})`}
    </>
  )
}
