/** The places in the rail, by role. A place is listed only when its page is there for the reader. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import {
  Building2,
  CalendarDays,
  CalendarOff,
  Gauge,
  Inbox,
  ShieldCheck,
  SlidersHorizontal,
  Sun,
  Upload,
  Users,
  type LucideIcon,
} from 'lucide-react'
import type { Role } from '#kit/access.ts'
import { todayQuery } from '#rooms/engagement/ui/list-data.ts'
import type { NavItem } from '#ui-kit/frame/shell.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useMe } from '../session.tsx'
import { staffTexts } from '../texts.ts'

/** Who has families of their own or their unit's; the rest begin elsewhere. */
export const WITH_TODAY: readonly Role[] = [
  'family_partner',
  'social_worker',
  'family_worker',
  'psychologist',
  'coordinator',
  'supervisor',
  'partner_worker',
  'volunteer',
]
export const WITH_FAMILIES: readonly Role[] = WITH_TODAY.slice(0, 6)
export const WITH_CONTACTS: readonly Role[] = [
  'family_partner',
  'social_worker',
  'family_worker',
  'coordinator',
  'supervisor',
]
const WITH_OVERSIGHT: readonly Role[] = ['supervisor', 'data_protection_officer']

type Place = {
  to: string
  name:
    | 'today'
    | 'calendar'
    | 'families'
    | 'queue'
    | 'clients'
    | 'unit'
    | 'reassign'
    | 'organisations'
    | 'imports'
    | 'oversight'
    | 'administration'
  icon: LucideIcon
  roles: readonly Role[] | 'all'
}

const PLACES: readonly Place[] = [
  { to: '/', name: 'today', icon: Sun, roles: WITH_TODAY },
  { to: '/perheet', name: 'families', icon: Users, roles: WITH_FAMILIES },
  { to: '/kalenteri', name: 'calendar', icon: CalendarDays, roles: WITH_TODAY },
  { to: '/asiakkaat', name: 'clients', icon: Users, roles: ['partner_worker', 'volunteer'] },
  { to: '/yhteydenotot', name: 'queue', icon: Inbox, roles: WITH_CONTACTS },
  { to: '/yksikko', name: 'unit', icon: Gauge, roles: ['coordinator', 'supervisor'] },
  {
    to: '/siirrot',
    name: 'reassign',
    icon: CalendarOff,
    roles: ['coordinator', 'supervisor', 'family_partner', 'social_worker'],
  },
  { to: '/valvonta', name: 'oversight', icon: ShieldCheck, roles: WITH_OVERSIGHT },
  { to: '/organisaatiot', name: 'organisations', icon: Building2, roles: 'all' },
  { to: '/tuonti', name: 'imports', icon: Upload, roles: ['administrator'] },
  { to: '/hallinta', name: 'administration', icon: SlidersHorizontal, roles: ['administrator'] },
]

export function usePlaces(): readonly NavItem[] {
  const t = useTexts(staffTexts)
  const { roles } = useMe()
  const pages = useRouter().routesByPath as Record<string, unknown>
  const counts = useCounts()
  return PLACES.filter(
    (place) =>
      pages[place.to] !== undefined && (place.roles === 'all' || place.roles.some((role) => roles.includes(role))),
  ).map(({ to, name, icon }) => ({ to, label: t[name], icon, ...counts[name] }))
}

/**
 * What waits on Today and in the queue. Asked only once Today has been opened: reading it names families, which their
 * logs show, so it is not read on the side of other pages.
 */
function useCounts(): Partial<Record<Place['name'], { count: number; countWords: string }>> {
  const t = useTexts(staffTexts)
  const seen = useQueryClient().getQueryData(todayQuery.queryKey) !== undefined
  const { data } = useQuery({ ...todayQuery, enabled: seen })
  if (data === undefined) return {}
  const undecided = data.rows.filter(({ why }) => why === 'urgency-undecided').length
  return {
    today: { count: data.rows.length, countWords: t.countToday({ count: data.rows.length }) },
    queue: { count: undecided, countWords: t.countUndecided({ count: undecided }) },
  }
}
