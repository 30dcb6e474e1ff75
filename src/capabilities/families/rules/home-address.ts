/** Whose address the address of a home is, when a family is made. */

type Member = { readonly home: string; readonly safetyBan: boolean }

/**
 * Of everyone who lives in the home. Where one of them is under a safety ban, of the banned alone: it must not stand open on the
 * record of who lives with them.
 */
export function withAddress<M extends Member>(
  members: readonly M[],
  address: string | null,
): (M & { address: string | null })[] {
  const livesIn = ({ home }: Member): boolean => home === 'here' || home === 'both'
  const banned = members.some((member) => livesIn(member) && member.safetyBan)
  return members.map((member) => ({
    ...member,
    address: livesIn(member) && (!banned || member.safetyBan) ? address : null,
  }))
}
