/** What a search by name found. The words travel in the body of a request, never in an address. */
import { useEffect, useState } from 'react'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { contract } from '#rooms/families/contract.ts'
import { PHASE_TEXTS } from '#rooms/families/ui/texts.ts'
import { call } from '#ui-kit/call.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamilyName } from '../family-name.ts'
import { Refused } from '../refused.tsx'
import { familiesTexts } from './texts.ts'

const WAIT_MS = 250
const MOST = 30

/** Forgotten soon: a list of names is not kept longer than it is looked at. */
const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['families', 'search', words],
    queryFn: async () => (await call(contract.search, { body: { query: words, limit: MOST } })).hits,
    enabled: words.length >= 2,
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  })

export function Found({ words }: { words: string }) {
  const t = useTexts(familiesTexts)
  const settled = useSettled(words)
  const asked = useQuery(searchQuery(settled))
  if (words.length < 2) return <p className="quiet">{t.typeMore}</p>
  if (asked.isError) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (asked.data === undefined) return <Loading lines={4} />
  return (
    <>
      <p className="small quiet" role="status">
        {asked.data.length === MOST ? t.firstHits({ count: MOST }) : t.hits({ count: asked.data.length })}
      </p>
      {asked.data.length === 0 ? <Empty title={t.noHits}>{t.noHitsLead}</Empty> : <Hits hits={asked.data} />}
    </>
  )
}

type Hit = Awaited<ReturnType<NonNullable<ReturnType<typeof searchQuery>['queryFn']>>>[number]

function Hits({ hits }: { hits: readonly Hit[] }) {
  const t = useTexts(familiesTexts)
  const word = useWords()
  const format = useFormat()
  const familyName = useFamilyName()
  return (
    <Rows>
      {hits.map(({ familyId, name, phase, person }) => (
        <Row
          key={`${familyId} ${person?.personId ?? ''}`}
          why={<Link to={`/perheet/${familyId}`}>{familyName(name)}</Link>}
          meta={[
            ...(person === null
              ? []
              : [
                  `${person.givenName} ${person.surname}${person.bornOn === null ? '' : `, ${t.born({ day: format.day(person.bornOn) })}`}`,
                ]),
            word(PHASE_TEXTS[phase]),
          ].join(' · ')}
        />
      ))}
    </Rows>
  )
}

/** The words once typing has paused. */
function useSettled(words: string): string {
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), WAIT_MS)
    return () => clearTimeout(timer)
  }, [words])
  return settled
}
