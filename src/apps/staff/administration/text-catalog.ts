/** Every text of the pages by its key, for whoever looks for one to change. Fetched only there. */
import type { Text } from '#kit/languages.ts'
import type { Texts } from '#ui-kit/define-texts.ts'

const modules = import.meta.glob(
  ['../../*/**/*texts.ts', '../../*/texts.ts', '../../../capabilities/*/ui/**/*texts.ts', '../../../ui-kit/texts.ts'],
  { eager: true },
)

export type CatalogText = { readonly key: string; readonly text: Text }

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && 'namespace' in value && 'entries' in value

/** The two forms of a plural are two texts. */
function textsOf({ namespace, entries }: Texts): CatalogText[] {
  return Object.entries(entries).flatMap(([name, { fi, sv, en }]) => {
    const key = `${namespace}.${name}`
    if (typeof fi === 'string') return [{ key, text: { fi, sv, en } as Text }]
    type Forms = { one: string; other: string }
    return (['one', 'other'] as const).map((form) => ({
      key: `${key}#${form}`,
      text: { fi: fi[form], sv: (sv as Forms)[form], en: (en as Forms)[form] },
    }))
  })
}

export const CATALOG: ReadonlyMap<string, Text> = new Map(
  Object.values(modules)
    .flatMap((module) => Object.values(module as Record<string, unknown>).filter(isTexts))
    .flatMap(textsOf)
    .map(({ key, text }) => [key, text]),
)
