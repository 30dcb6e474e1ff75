/** What young people of the family keep, for those at work who may read it. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import { ageOn } from '#kit/day.ts'
import type * as z from 'zod'
import { access } from '#rooms/trust/access.ts'
import { contract } from '#rooms/trust/contract.ts'
import type { Member } from '#rooms/families/ui/family-data.ts'
import { call } from '#ui-kit/call.ts'
import { presentMembers, useFamily, useReach, useToday } from '../family-context.tsx'

export type Kept = z.output<typeof contract.listYoungBans.answer>['bans'][number]

const keptQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'young-bans'],
    queryFn: async () => (await call(contract.listYoungBans, { params: { familyId } })).bans,
  })

export const isInForce = (ban: Kept): boolean => ban.outcome === 'accepted' && ban.liftedAt === null

export function useKept() {
  const { familyId } = useFamily()
  const { may } = useReach()
  const mayRead = may(access['trust.read-young-bans'])
  const found = useQuery({ ...keptQuery(familyId), enabled: mayRead })
  return { mayRead, mayDecide: may(access['trust.decide-young-ban']), found }
}

/** Those who may keep something, and those from whom. */
export function useYoungAndAdults(): { young: Member[]; adults: Member[] } {
  const family = useFamily()
  const today = useToday()
  const minor = ({ bornOn }: Member) => bornOn !== null && ageOn(bornOn, today) < 18
  const members = presentMembers(family)
  return {
    // who has not learnt to speak forbids nothing; the worker assesses the rest
    young: members.filter((member) => minor(member) && ageOn(member.bornOn!, today) >= 7),
    adults: members.filter((member) => !minor(member) && member.bornOn !== null),
  }
}
