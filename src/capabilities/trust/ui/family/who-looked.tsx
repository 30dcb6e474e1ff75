/** Who has looked, how often, last when, and on what ground: one row a person. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Avatar } from '#ui-kit/frame/avatar.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { familyLogQuery } from '../data.ts'
import { BASIS_TEXTS, CIRCLE_ROLE_TEXTS } from '../texts.ts'
import { whoLookedTexts } from './texts.ts'
import styles from './who-looked.module.css'

type Row = { actor: string; roles: readonly string[]; organisation: string; at: string; purpose: string; basis: string }

export function WhoLooked({ familyId }: { familyId: string }) {
  const t = useTexts(whoLookedTexts)
  const format = useFormat()
  const word = useWords()
  const log = useInfiniteQuery(familyLogQuery(familyId))
  const rows = log.data?.pages.flatMap((page) => page.rows)
  const people = new Map<string, Row[]>()
  for (const row of rows ?? []) people.set(row.actor, [...(people.get(row.actor) ?? []), row])
  const roleOf = (row: Row) =>
    row.roles
      .map((role) =>
        word(CIRCLE_ROLE_TEXTS[role as keyof typeof CIRCLE_ROLE_TEXTS] ?? { fi: role, sv: role, en: role }),
      )
      .join(', ')
  return (
    <>
      <h1>{t.title}</h1>
      <p className={styles['lead']}>{t.lead}</p>
      {rows === undefined ? (
        <Loading lines={6} />
      ) : people.size === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className={styles['people']}>
          {[...people].map(([actor, seen]) => {
            const last = seen[0]!
            const basis = BASIS_TEXTS[last.basis]
            return (
              <li key={actor}>
                <Avatar name={actor === '' ? t.self : actor} />
                <div>
                  <strong>{actor === '' ? t.self : actor}</strong>
                  <p>{[roleOf(last), last.organisation].filter(Boolean).join(', ')}</p>
                  {last.purpose !== '' ? (
                    <p>{t.why({ why: last.purpose })}</p>
                  ) : (
                    basis !== undefined && <p>{t.why({ why: word(basis) })}</p>
                  )}
                  <p>
                    {t.times({ count: seen.length })},{' '}
                    {t.last({
                      when: `${format.day(dayInFinland(last.at as Instant))} ${format.time(last.at as Instant)}`,
                    })}
                  </p>
                </div>
              </li>
            )
          })}
        </ul>
      )}
      {log.hasNextPage && (
        <Button busy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          {t.more}
        </Button>
      )}
    </>
  )
}
