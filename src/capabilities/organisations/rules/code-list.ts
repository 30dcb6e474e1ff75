/** A list of codes as it is offered: in the county's order, without what is retired; what was chosen before stays. */
import type { CodeChoice } from '../model/setting-kinds.ts'

/** `kept` may lack codes that came later: they stand last, as shipped. Never nothing: a form must be answerable. */
export function offered<Code extends string>(
  codes: readonly Code[],
  kept: readonly CodeChoice[] | undefined,
  chosen?: Code | null,
): Code[] {
  const known = (kept ?? []).filter(({ code }) => (codes as readonly string[]).includes(code))
  const later = codes.filter((code) => !known.some((each) => each.code === code))
  const list = [
    ...known.filter(({ code, retired }) => !retired || code === chosen).map(({ code }) => code as Code),
    ...later,
  ]
  return list.length === 0 ? [...codes] : list
}
