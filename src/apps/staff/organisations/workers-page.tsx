/** Workers of all organisations: found by name, role and language. The name stays out of the address. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { WORKER_ROLES } from '#rooms/organisations/model.ts'
import { workersQuery } from '#rooms/organisations/ui/data.ts'
import { useLanguageName, WORK_LANGUAGES } from '#rooms/organisations/ui/staff/languages.ts'
import { WorkerTable } from '#rooms/organisations/ui/staff/worker-table.tsx'
import { WORKER_ROLE_TEXTS } from '#rooms/organisations/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { SearchBox } from '#ui-kit/frame/search-box.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Pager } from '#ui-kit/show/pager.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { todayInFinland } from '../today-day.ts'
import { useUrlChoice } from '../url-choice.ts'
import { Filter } from './filter.tsx'
import { Read } from './read.tsx'
import { RegisterPage } from './register-page.tsx'
import { orgTexts } from './texts.ts'
import styles from './organisations.module.css'

const PAGE = 50

export function WorkersPage() {
  const t = useTexts(orgTexts)
  const word = useWords()
  const languageName = useLanguageName()
  const [words, setWords] = useState('')
  const [cleared, setCleared] = useState(0)
  const [page, setPage] = useState(1)
  const [role, setRole] = useUrlChoice('tehtava', ['all', ...WORKER_ROLES], 'all')
  const [language, setLanguage] = useUrlChoice('kieli', ['all', ...WORK_LANGUAGES], 'all')
  const [which, setWhich] = useUrlChoice('mukana', ['now', 'all'], 'now')
  const first =
    <V,>(set: (value: V) => void) =>
    (value: V) => {
      setPage(1)
      set(value)
    }
  const found = useQuery(
    workersQuery({
      q: words,
      role: role === 'all' ? undefined : role,
      language: language === 'all' ? undefined : language,
      current: which === 'now' ? 'true' : 'false',
    }),
  )
  const clear = () => {
    setCleared((times) => times + 1)
    setWords('')
    setRole('all')
    setLanguage('all')
  }
  return (
    <RegisterPage part={t.people}>
      <div className={styles['filters']}>
        <SearchBox key={cleared} label={t.searchWorker} initial={words} onSearch={first(setWords)} wide />
        <Filter
          label={t.role}
          value={role}
          onChange={first(setRole)}
          options={[
            { value: 'all', label: t.all },
            ...WORKER_ROLES.map((each) => ({ value: each, label: word(WORKER_ROLE_TEXTS[each]) })),
          ]}
        />
        <Filter
          label={t.language}
          value={language}
          onChange={first(setLanguage)}
          options={[
            { value: 'all', label: t.all },
            ...WORK_LANGUAGES.map((each) => ({ value: each, label: languageName(each) })),
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
      <Read query={found}>
        {({ workers }) => (
          <>
            <p className={styles['count']} role="status">
              {t.found({ count: workers.length })}
            </p>
            <WorkerTable
              workers={workers.slice((page - 1) * PAGE, page * PAGE)}
              withOrganisation
              today={todayInFinland()}
              empty={
                <Empty title={t.noneFound} action={<Button onClick={clear}>{t.clearFilters}</Button>}>
                  {t.noneFoundNext}
                </Empty>
              }
            />
            <Pager label={t.people} page={page} pageSize={PAGE} total={workers.length} onPage={setPage} />
          </>
        )}
      </Read>
    </RegisterPage>
  )
}
