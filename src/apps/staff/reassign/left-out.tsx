/** Chosen families that are not among the rows to be passed on: each with why. */
import type { Preview } from '#rooms/families/ui/responsible-data.ts'
import { RESPONSIBLE_REFUSALS } from '#rooms/families/ui/responsible-texts.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamilyName } from '../family-name.ts'
import { reassignTexts } from './texts.ts'

export function LeftOut({ left }: { left: Preview['left'] }) {
  const t = useTexts(reassignTexts)
  const word = useWords()
  const familyName = useFamilyName()
  if (left.length === 0) return null
  return (
    <Notice tone="warn" title={t.leftOut({ count: left.length })}>
      <ul>
        {left.map(({ id, familyId, name, why }) => (
          <li key={id}>
            {familyId === null || name === null ? (
              t.unseenFamily
            ) : (
              <Link to={`/perheet/${familyId}/ihmiset`}>{familyName(name)}</Link>
            )}
            {': '}
            {word(RESPONSIBLE_REFUSALS[why])}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
