/** Which page of the family app is open: the address says it, the back button works, nothing else is needed. */
import { useSyncExternalStore } from 'react'

export const PAGES = {
  home: '/perhe',
  situation: '/perhe/tilanne',
  plan: '/perhe/suunnitelma',
  data: '/perhe/tiedot',
} as const
export type PageName = keyof typeof PAGES

const listeners = new Set<() => void>()
const subscribe = (tell: () => void) => {
  listeners.add(tell)
  window.addEventListener('popstate', tell)
  return () => {
    listeners.delete(tell)
    window.removeEventListener('popstate', tell)
  }
}

const here = (): PageName => {
  const path = window.location.pathname.replace(/\/$/, '')
  return path === PAGES.plan ? 'plan' : path === PAGES.situation ? 'situation' : path === PAGES.data ? 'data' : 'home'
}

export const usePage = (): PageName => useSyncExternalStore(subscribe, here)

export function go(page: PageName): void {
  window.history.pushState(null, '', PAGES[page])
  window.scrollTo(0, 0)
  for (const tell of listeners) tell()
  document.getElementById('sisalto')?.focus()
}
