/** Words of a search in the address: only for names of organisations and services, never of people. */
import { useNavigate, useRouterState } from '@tanstack/react-router'

export function useUrlWords(name: string): [string, (words: string) => void] {
  const given = useRouterState({ select: (state) => (state.location.search as Record<string, unknown>)[name] })
  const navigate = useNavigate()
  return [
    typeof given === 'string' || typeof given === 'number' ? String(given).slice(0, 100) : '',
    (words) =>
      void navigate({
        to: '.',
        search: ((old: Record<string, unknown>) => ({ ...old, [name]: words === '' ? undefined : words })) as never,
        replace: true,
        resetScroll: false,
      }),
  ]
}
