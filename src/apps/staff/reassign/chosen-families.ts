/** The families chosen on the list, carried to the page of reassignment beside the address: neither ids nor names stand in it. */
import { useNavigate, useRouterState } from '@tanstack/react-router'

const KEY = 'chosenFamilies'

export function useReassignChosen(): (familyIds: readonly string[] | null) => void {
  const navigate = useNavigate()
  return (familyIds) =>
    void navigate({ to: '/siirrot' as never, state: (familyIds === null ? {} : { [KEY]: [...familyIds] }) as never })
}

export function useChosenFamilies(): readonly string[] | null {
  const given = useRouterState({ select: (state) => (state.location.state as { readonly [KEY]?: unknown })[KEY] })
  return Array.isArray(given) && given.length > 0 ? (given as string[]) : null
}
