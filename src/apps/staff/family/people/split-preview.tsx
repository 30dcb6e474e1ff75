/** What a split would do: records that go along, reach that ends and begins, workers. */
import type { CircleRole } from '#kit/access.ts'
import type { Preview } from '#rooms/families/ui/split-data.ts'
import { CIRCLE_ROLE_TEXTS } from '#rooms/trust/ui/texts.ts'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, useFamily } from '../family-context.tsx'
import { FOLLOWING_TEXTS, splitTexts } from './split-texts.ts'
import styles from './people.module.css'

export function SplitPreview({ preview }: { preview: Preview }) {
  const t = useTexts(splitTexts)
  const word = useWords()
  const family = useFamily()
  const nameOf = namesOf(family)
  const lines = (which: 'ends' | 'opens') =>
    [
      ...Map.groupBy(
        preview.reach.filter((row) => row[which] && row.aboutId !== row.personId),
        ({ personId }) => personId,
      ),
    ].map(([personId, rows]) => (
      <li key={`${which} ${personId}`}>
        {t[which]({ who: nameOf(personId), whom: rows.map(({ aboutId }) => nameOf(aboutId)).join(', ') })}
      </li>
    ))
  return (
    <section aria-live="polite" aria-label={t.preview} className={styles['preview']}>
      <h3>{t.preview}</h3>
      <h4>{t.follows}</h4>
      <p>
        {preview.follows.length === 0
          ? t.followsNone
          : `${t.followsWhy} ${preview.follows.map(({ kind, count }) => word(FOLLOWING_TEXTS[kind]).replace('{n}', String(count))).join(', ')}.`}
      </p>
      <p>{t.together({ plans: preview.plans, n: preview.together })}</p>
      <h4>{t.reach}</h4>
      {preview.reach.length === 0 ? (
        <p>{t.reachNone}</p>
      ) : (
        <ul className={styles['list']}>
          {lines('ends')}
          {lines('opens')}
        </ul>
      )}
      <p className="quiet small">{t.guardians}</p>
      <h4>{t.team}</h4>
      <ul className={styles['list']}>
        {preview.team.map(({ name, role, along }) => (
          <li key={`${name} ${role}`}>
            {name}, {word(CIRCLE_ROLE_TEXTS[role as CircleRole]).toLocaleLowerCase()}: {along ? t.along : t.notAlong}
          </li>
        ))}
      </ul>
      {family.safetyBan && <Notice tone="warn">{t.bans}</Notice>}
    </section>
  )
}
