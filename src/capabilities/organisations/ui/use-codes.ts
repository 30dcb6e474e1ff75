/** A list of codes in the county's order, without what it has retired. */
import { useQuery } from '@tanstack/react-query'
import type { CodeChoice } from '../model/setting-kinds.ts'
import type { CodesKey } from '../model/settings.ts'
import { offered } from '../rules/code-list.ts'
import { settingsQuery } from './settings-data.ts'

/** `chosen` stays offered though it be retired. */
export function useCodes<Code extends string>(key: CodesKey, codes: readonly Code[], chosen?: Code | null): Code[] {
  const { data } = useQuery(settingsQuery)
  return offered(codes, data?.find((each) => each.key === key)?.value as readonly CodeChoice[] | undefined, chosen)
}
