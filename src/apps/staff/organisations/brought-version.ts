/** The earlier version that the form is asked to begin from: `?versio=3`. */
import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { registerHistoryQuery } from '#rooms/organisations/ui/data.ts'
import type { RecordName } from './saving-changes.tsx'

/** Undefined while it is fetched; null where none is asked for, or it is not there. */
export function useBroughtVersion(of: RecordName | undefined) {
  const asked = Number(
    useRouterState({ select: ({ location }) => (location.search as Record<string, unknown>)['versio'] }),
  )
  const wanted = of !== undefined && Number.isInteger(asked) && asked > 0
  const { data, isPending } = useQuery({
    ...registerHistoryQuery(of?.register ?? 'organisation', of?.recordId ?? ''),
    enabled: wanted,
  })
  if (!wanted) return null
  return isPending ? undefined : (data?.versions.find(({ version }) => version === asked) ?? null)
}
