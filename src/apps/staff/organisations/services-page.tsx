/** The service catalogue: services of all sectors by level, with what they cost for those who may see it. */
import { DOMAIN_TEXTS, DOMAINS } from '#kit/domains.ts'
import { catalogueTexts } from '#rooms/network/ui/staff/texts.ts'
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { LEVELS } from '#rooms/network/model.ts'
import { servicesQuery } from '#rooms/network/ui/data.ts'
import { ServiceTable } from '#rooms/network/ui/staff/service-table.tsx'
import { LEVEL_TEXTS } from '#rooms/network/ui/texts.ts'
import { SectorWord } from '#rooms/organisations/ui/staff/sector-word.tsx'
import type { Sector } from '#rooms/organisations/model.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { SearchBox } from '#ui-kit/frame/search-box.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Pager } from '#ui-kit/show/pager.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useUrlChoice } from '../url-choice.ts'
import { Filter } from './filter.tsx'
import { Overlaps } from './overlaps.tsx'
import { useSeesCosts } from './costs.ts'
import { Read } from './read.tsx'
import { StarterCatalogue } from './starter-catalogue.tsx'
import { RegisterPage } from './register-page.tsx'
import { orgTexts } from './texts.ts'
import { useUrlWords } from './url-words.ts'
import styles from './organisations.module.css'

const PAGE = 50

export function ServicesPage() {
  const t = useTexts(orgTexts)
  const c = useTexts(catalogueTexts)
  const word = useWords()
  const [words, setWords] = useUrlWords('haku')
  const [cleared, setCleared] = useState(0)
  const [page, setPage] = useState(1)
  const [level, setLevel] = useUrlChoice('taso', ['all', ...LEVELS], 'all')
  const [domain, setDomain] = useUrlChoice('alue', ['all', ...DOMAINS], 'all')
  const [which, setWhich] = useUrlChoice('mukana', ['now', 'all'], 'now')
  const seesCosts = useSeesCosts()
  const first =
    <V,>(set: (value: V) => void) =>
    (value: V) => {
      setPage(1)
      set(value)
    }
  const found = useQuery(
    servicesQuery({
      q: words,
      level: level === 'all' ? undefined : level,
      domain: domain === 'all' ? undefined : domain,
      current: which === 'now' ? 'true' : 'false',
    }),
  )
  const clear = () => {
    setCleared((times) => times + 1)
    setLevel('all')
    setDomain('all')
    setWords('')
  }
  return (
    <RegisterPage part={t.services}>
      <div className={styles['filters']}>
        <SearchBox key={cleared} label={t.searchService} initial={words} onSearch={first(setWords)} wide />
        <Filter
          label={t.level}
          value={level}
          onChange={first(setLevel)}
          options={[
            { value: 'all', label: t.all },
            ...LEVELS.map((each) => ({ value: each, label: word(LEVEL_TEXTS[each]) })),
          ]}
        />
        <Filter
          label={c.domain}
          value={domain}
          onChange={first(setDomain)}
          options={[
            { value: 'all', label: t.all },
            ...DOMAINS.map((each) => ({ value: each, label: word(DOMAIN_TEXTS[each]) })),
          ]}
        />
        <Filter
          label={t.inForce}
          value={which}
          onChange={first(setWhich)}
          options={[
            { value: 'now', label: t.inForceNow },
            { value: 'all', label: t.inForceAll },
          ]}
        />
      </div>
      <StarterCatalogue />
      <Overlaps />
      <Read query={found}>
        {({ services }) => (
          <>
            <p className={styles['count']} role="status">
              {t.found({ count: services.length })}
            </p>
            <ServiceTable
              services={services.slice((page - 1) * PAGE, page * PAGE)}
              sectorWord={(sector) => <SectorWord sector={sector as Sector} />}
              withCosts={seesCosts}
              empty={
                <Empty title={t.noneFound} action={<Button onClick={clear}>{t.clearFilters}</Button>}>
                  {t.noneFoundNext}
                </Empty>
              }
            />
            <Pager label={t.services} page={page} pageSize={PAGE} total={services.length} onPage={setPage} />
          </>
        )}
      </Read>
    </RegisterPage>
  )
}
