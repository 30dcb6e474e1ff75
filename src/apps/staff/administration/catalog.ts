/** The catalogue of texts, fetched when somebody comes to change them, and remembered. */
import type { Text } from '#kit/languages.ts'

let known: ReadonlyMap<string, Text> = new Map()

export async function loadCatalog(): Promise<ReadonlyMap<string, Text>> {
  if (known.size === 0) known = (await import('./text-catalog.ts')).CATALOG
  return known
}

/** Empty until it has been fetched. */
export const catalogNow = (): Readonly<Record<string, Text>> => Object.fromEntries(known)
