/** Who sees what a service costs: the same rule as on the server. */
import { isPermitted } from '#kit/access.ts'
import { access } from '#rooms/network/access.ts'
import { useMe } from '../session.tsx'

export function useSeesCosts(): boolean {
  const me = useMe()
  const { accountId, name, title, roles, language, theme, demo, workerId, organisationId } = me
  return isPermitted(access['network.read-costs'], {
    accountId,
    name,
    title,
    roles,
    language,
    theme,
    demo,
    workerId,
    organisationId,
    areaId: 0,
    personId: null,
    relation: null,
  })
}
