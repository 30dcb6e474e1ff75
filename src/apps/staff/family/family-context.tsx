/** The family whose pages are open: its header facts, the day, and what the reader may do with it. */
import { createContext, use, type ReactNode } from 'react'
import { isPermitted, PARTS, type Actor, type Part, type Way } from '#kit/access.ts'
import type { Family, Member } from '#rooms/families/ui/family-data.ts'
import { useMe } from '../session.tsx'

const Opened = createContext<Family | null>(null)

export const FamilyProvider = ({ family, children }: { family: Family; children: ReactNode }) => (
  <Opened value={family}>{children}</Opened>
)

/** Null where the header is not the reader's to see, as for the data-protection officer who reads the log. */
export const useFamilyIfOpen = (): Family | null => use(Opened)

/** Only below `FamilyProvider`. */
export function useFamily(): Family {
  const family = use(Opened)
  if (family === null) throw new Error('no family is open here')
  return family
}

export { useNow, useToday } from '#ui-kit/use-now.ts'

export type Reach = {
  /** Asks a room's own access table, the same the server asks. */
  may(ways: readonly Way[]): boolean
  reads(part: Part): boolean
  writes(part: Part): boolean
}

export function useReach(): Reach {
  const { relation } = useFamily()
  const me = useMe()
  const actor = { roles: me.roles, relation: { ...relation, purpose: '' } } as unknown as Actor
  return {
    may: (ways) => isPermitted(ways, actor),
    reads: (part) => (relation.read & PARTS[part]) !== 0,
    writes: (part) => (relation.write & PARTS[part]) !== 0,
  }
}

/** Those who belong to the family now, adults first and the oldest first. */
export const presentMembers = (family: Family): Member[] => family.members.filter((member) => member.endDate === null)

/** First names by person; a first name that two share gets the surname beside it. */
export function namesOf(family: Family): (personId: string) => string {
  const alike = new Set<string>()
  const seen = new Set<string>()
  for (const { givenName } of family.members) (seen.has(givenName) ? alike : seen).add(givenName)
  const byId = new Map(
    family.members.map((m) => [m.personId, alike.has(m.givenName) ? `${m.givenName} ${m.surname}` : m.givenName]),
  )
  return (personId) => byId.get(personId) ?? ''
}

const ADULTS = ['parent', 'guardian', 'grandparent', 'partner_of_parent', 'foster_parent']

export const isAdult = (member: Member): boolean => ADULTS.includes(member.relation)
