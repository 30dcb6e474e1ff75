/** Absences and reassignment: who is away, whose families need somebody, and what has been done. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { addDays } from '#kit/day.ts'
import { absencesQuery } from '#rooms/organisations/ui/presence-data.ts'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { usePageTitle } from '../page-title.ts'
import { Refused } from '../refused.tsx'
import { useHasRole } from '../session.tsx'
import { todayInFinland } from '../today-day.ts'
import { PassOnRestricted } from '../transfer/pass-on-restricted.tsx'
import { TransferList } from '../transfer/transfer-list.tsx'
import { AbsenceList } from './absence-list.tsx'
import { BatchList } from './batch-list.tsx'
import { ChooseForChosen, askedOf } from './choose-for-chosen.tsx'
import { ChooseWhose, type Asked } from './choose-whose.tsx'
import { useChosenFamilies, useReassignChosen } from './chosen-families.ts'
import { ReassignRows } from './reassign-rows.tsx'
import { reassignTexts } from './texts.ts'

export function ReassignPage() {
  const t = useTexts(reassignTexts)
  usePageTitle(t.title)
  const today = todayInFinland()
  const supervises = useHasRole('supervisor')
  const chosen = useChosenFamilies()
  const reassign = useReassignChosen()
  const [asked, setAsked] = useState<Asked | null>(chosen === null ? null : askedOf(chosen))
  const absences = useQuery(absencesQuery(today, addDays(today, 13)))
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <TransferList />
      {chosen !== null ? (
        <ChooseForChosen
          asked={asked ?? askedOf(chosen)}
          familyIds={chosen}
          onAsk={setAsked}
          onForget={() => {
            setAsked(null)
            reassign(null)
          }}
        />
      ) : absences.isError ? (
        <Refused error={absences.error} again={() => void absences.refetch()} />
      ) : absences.data === undefined ? (
        <Loading lines={6} />
      ) : (
        <>
          <AbsenceList absences={absences.data} />
          <ChooseWhose
            // Those entered just now are chosen too.
            key={absences.data.map(({ absenceId }) => absenceId).join()}
            absences={absences.data}
            onAsk={setAsked}
          />
        </>
      )}
      {asked !== null && <ReassignRows key={JSON.stringify(asked)} asked={asked} />}
      <BatchList />
      {supervises && <PassOnRestricted />}
    </>
  )
}
