/** Light, dark or as the device says; remembered on this device and applied before the first paint by `applyTheme`. */
import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark' | 'device'
const key = 'rinnalla.theme'
const listeners = new Set<() => void>()

const read = (): Theme => {
  try {
    const kept = localStorage.getItem(key)
    return kept === 'light' || kept === 'dark' ? kept : 'device'
  } catch {
    return 'device' // storage is closed: the device decides
  }
}

export function applyTheme(theme: Theme = read()): void {
  if (theme === 'device') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export function setTheme(theme: Theme): void {
  try {
    if (theme === 'device') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // the choice then lasts for this page only
  }
  applyTheme(theme)
  for (const tell of listeners) tell()
}

const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, read, () => 'device')
