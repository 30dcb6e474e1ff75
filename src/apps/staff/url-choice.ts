/** A filter, a sort or a view that lives in the address, so that it can be shared and the back button works. */
import { useNavigate, useRouterState } from '@tanstack/react-router'

export function useUrlChoice<Value extends string>(
  name: string,
  values: readonly Value[],
  otherwise: Value,
): [Value, (value: Value) => void] {
  const given = useRouterState({ select: (state) => (state.location.search as Record<string, unknown>)[name] })
  const navigate = useNavigate()
  // A figure in the address is read as a number.
  const said = typeof given === 'number' ? String(given) : given
  const value = values.find((each) => each === said) ?? otherwise
  return [
    value,
    (next) =>
      void navigate({
        to: '.',
        search: ((old: Record<string, unknown>) => ({
          ...old,
          [name]: next === otherwise ? undefined : next,
        })) as never,
        replace: true,
        resetScroll: false,
      }),
  ]
}
