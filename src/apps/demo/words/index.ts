// Themes by key, in Finnish or, where families speak it and the theme has it, in Swedish.
import type { ThemeKey } from '../archetypes/index.ts'
import { ADULTS } from './adults.ts'
import { BELONGING } from './belonging.ts'
import { CHILDREN } from './children.ts'
import { EVERYDAY } from './everyday.ts'
import { SWEDISH } from './swedish.ts'
import type { Theme } from './theme.ts'

export const THEMES: Readonly<Record<ThemeKey, Theme>> = { ...EVERYDAY, ...CHILDREN, ...ADULTS, ...BELONGING }
const IN_SWEDISH: Readonly<Partial<Record<ThemeKey, Theme>>> = SWEDISH

export const themeOf = (key: ThemeKey, swedish: boolean): Theme =>
  swedish ? (IN_SWEDISH[key] ?? THEMES[key]) : THEMES[key]
