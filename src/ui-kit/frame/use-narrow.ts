/** Whether the screen is a phone's: the same limit as in the styles. */
import { useSyncExternalStore } from 'react'

const phone = typeof window === 'undefined' ? null : window.matchMedia('(max-width: 719px)')

const subscribe = (tell: () => void) => {
  phone?.addEventListener('change', tell)
  return () => phone?.removeEventListener('change', tell)
}

export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => phone?.matches ?? false,
    () => false,
  )
