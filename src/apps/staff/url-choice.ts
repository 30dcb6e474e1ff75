/** A filter, a sort or a view that lives in the address, so that it can be shared and the back button works. */
import { useNavigate, useRouterState } from '@tanstack/react-router'

export function useUrlChoice<Value extends string>(
  name: string,
  values: readonly Value[],
  otherwise: Value,
): [Value, (value: Value) => void] {
  const given = useRouterState({ select: (state) => (state.location.search as Record<string, unknown>)[name] })
  const navigate = useNavigate()
  const value = values.find((each) => each === String(given)) ?? otherwise
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
