/** Organisations of all sectors: found by name, narrowed by sector, with what each has. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { SECTORS } from '#rooms/organisations/model.ts'
import { organisationsQuery } from '#rooms/organisations/ui/data.ts'
import { OrganisationTable } from '#rooms/organisations/ui/staff/organisation-table.tsx'
import { SECTOR_TEXTS } from '#rooms/organisations/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { SearchBox } from '#ui-kit/frame/search-box.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { todayInFinland } from '../today-day.ts'
import { useUrlChoice } from '../url-choice.ts'
import { Filter } from './filter.tsx'
import { Read } from './read.tsx'
import { RegisterPage } from './register-page.tsx'
import { orgTexts } from './texts.ts'
import { useUrlWords } from './url-words.ts'
import styles from './organisations.module.css'

export function OrganisationsPage() {
  const t = useTexts(orgTexts)
  const word = useWords()
  const [words, setWords] = useUrlWords('haku')
  const [cleared, setCleared] = useState(0)
  const [sector, setSector] = useUrlChoice('sektori', ['all', ...SECTORS], 'all')
  const [which, setWhich] = useUrlChoice('mukana', ['now', 'all'], 'now')
  const found = useQuery(
    organisationsQuery({
      q: words,
      sector: sector === 'all' ? undefined : sector,
      current: which === 'now' ? 'true' : 'false',
    }),
  )
  const clear = () => {
    setCleared((times) => times + 1)
    setSector('all')
    setWords('')
  }
  return (
    <RegisterPage part={t.organisations} add={{ to: '/organisaatiot/uusi', label: t.newOrganisation }}>
      <div className={styles['filters']}>
        <SearchBox key={cleared} label={t.searchOrganisation} initial={words} onSearch={setWords} wide />
        <Filter
          label={t.sector}
          value={sector}
          onChange={setSector}
          options={[
            { value: 'all', label: t.all },
            ...SECTORS.map((each) => ({ value: each, label: word(SECTOR_TEXTS[each]) })),
          ]}
        />
        <Filter
          label={t.inForce}
          value={which}
          onChange={setWhich}
          options={[
            { value: 'now', label: t.inForceNow },
            { value: 'all', label: t.inForceAll },
          ]}
        />
      </div>
      <Read query={found}>
        {({ organisations }) => (
          <>
            <p className={styles['count']} role="status">
              {t.found({ count: organisations.length })}
            </p>
            <OrganisationTable
              organisations={organisations}
              today={todayInFinland()}
              empty={
                <Empty title={t.noneFound} action={<Button onClick={clear}>{t.clearFilters}</Button>}>
                  {t.noneFoundNext}
                </Empty>
              }
            />
          </>
        )}
      </Read>
    </RegisterPage>
  )
}
