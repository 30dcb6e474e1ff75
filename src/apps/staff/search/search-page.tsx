/** Search over what stands written: the words stay in memory, hits are grouped by where they were found. */
import { useState } from 'react'
import { queryOptions, useQuery } from '@tanstack/react-query'
import type * as z from 'zod'
import { contract } from '#rooms/engagement/contract.ts'
import { FOUND_IN, type FoundIn } from '#rooms/engagement/model.ts'
import { call } from '#ui-kit/call.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { SearchBox } from '#ui-kit/frame/search-box.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamilyName } from '../family-name.ts'
import { useSearchWords } from '../frame/search-words.tsx'
import { usePageTitle } from '../page-title.ts'
import { Refused } from '../refused.tsx'
import { FOUND_TEXTS, searchTexts } from './texts.ts'

type Hit = z.output<typeof contract.search.answer>['hits'][number]

/** Asked once for one try: each asking is a reading that the families' logs show. */
const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    queryFn: () => call(contract.search, { body: { query: words } }),
    enabled: words.length >= 2,
    gcTime: 30_000,
    staleTime: 30_000,
  })

export function SearchPage() {
  const t = useTexts(searchTexts)
  usePageTitle(t.title)
  const [words, setWords] = useState(useSearchWords().trim())
  const asked = useQuery(searchQuery(words))
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <SearchBox label={t.field} initial={words} onSearch={setWords} wide />
      <div style={{ marginBlockStart: 'var(--s5)' }}>
        {words.length < 2 ? (
          <p className="quiet">{t.typeMore}</p>
        ) : asked.isError ? (
          <Refused error={asked.error} again={() => void asked.refetch()} />
        ) : asked.data === undefined ? (
          <Loading lines={5} />
        ) : asked.data.hits.length === 0 ? (
          <Empty title={t.none}>{t.noneNext}</Empty>
        ) : (
          <>
            <p className="small quiet" role="status">
              {t.hits({ count: asked.data.hits.length })}. {asked.data.more && t.more}
            </p>
            {FOUND_IN.map((kind) => (
              <Group key={kind} kind={kind} hits={asked.data.hits.filter((hit) => hit.kind === kind)} />
            ))}
          </>
        )}
      </div>
    </>
  )
}

const PLACES: Readonly<Record<FoundIn, (hit: Hit) => string>> = {
  note: () => '/kirjaukset',
  need: () => '/alkuarviointi',
  plan: () => '/suunnitelma',
  minutes: ({ id }) => `/kirjaukset/${id}`,
  decision: ({ id }) => `/kirjaukset/${id}`,
}

function Group({ kind, hits }: { kind: FoundIn; hits: readonly Hit[] }) {
  const t = useTexts(searchTexts)
  const word = useWords()
  const format = useFormat()
  const familyName = useFamilyName()
  if (hits.length === 0) return null
  return (
    <Section title={word(FOUND_TEXTS[kind])} aside={t.hits({ count: hits.length })}>
      <Rows label={word(FOUND_TEXTS[kind])}>
        {hits.map((hit) => (
          <Row
            key={`${hit.id} ${hit.excerpt[0]?.text ?? ''}`}
            why={
              hit.familyName === null ? (
                hit.persons.map(({ name }) => name).join(', ')
              ) : (
                <Link to={`/perheet/${hit.familyId}${PLACES[kind](hit)}`}>{familyName(hit.familyName)}</Link>
              )
            }
            meta={[format.day(hit.day), hit.persons.map(({ name }) => name).join(', ')].filter(Boolean).join(' · ')}
          >
            <p style={{ maxInlineSize: 'var(--measure)' }}>
              {hit.excerpt.map((piece, i) =>
                piece.found ? <mark key={i}>{piece.text}</mark> : <span key={i}>{piece.text}</span>,
              )}
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
