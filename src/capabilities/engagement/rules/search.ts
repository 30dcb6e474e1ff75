/** Words of a search: how they begin, for a language that bends them; and an excerpt in pieces. */

export type Piece = { readonly text: string; readonly found: boolean }

/**
 * Every word of the query as the beginning of a word, without its last letters where it is long enough to have an ending: stems alone do
 * not find "lapsi" in "lapsille". Letters and figures only, so nothing typed is read as a query's own sign.
 */
export const beginningsOf = (query: string): string =>
  (query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => `${word.slice(0, word.length > 6 ? -2 : word.length > 4 ? -1 : undefined)}:*`)
    .join(' & ')

/**
 * In pieces, so that a screen marks what was found without reading markup out of somebody's words. `⟦` and `⟧` stand around what was found.
 */
export const excerptOf = (headline: string): Piece[] =>
  headline
    .split(/(⟦[^⟧]*⟧)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('⟦') ? { text: part.slice(1, -1), found: true } : { text: part, found: false }))
