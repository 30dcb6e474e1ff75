/** The law as the county has it today, for days that a screen counts itself; as shipped until the settings are known. */
import { useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import { LAW_KEYS, lawProfileOn, withOwnLaw, type LawProfile, type OwnLaw } from '#rooms/families/rules/law-profile.ts'
import { settingsQuery } from '#rooms/organisations/ui/settings-data.ts'
import { todayInFinland } from './today-day.ts'

/** `asks` false: what is known already, without asking the server, for a page that is open to everyone. */
export function useLawToday({ asks = true }: { asks?: boolean } = {}): LawProfile {
  const { data } = useQuery({ ...settingsQuery, enabled: asks })
  return useMemo(() => {
    const shipped = lawProfileOn(todayInFinland())
    if (data === undefined) return shipped
    const values = new Map(data.map(({ key, value }) => [key, value]))
    return withOwnLaw(shipped, Object.fromEntries(LAW_KEYS.map((key) => [key, values.get(key)])) as unknown as OwnLaw)
  }, [data])
}
