/** The places in the rail, by role. A place is listed only when its page is there for the reader. */
import type { NavItem } from '#ui-kit/frame/shell.tsx'

export function usePlaces(): readonly NavItem[] {
  return []
}
