/** What the palette offers for what is typed: narrowed by every word, wherever in the name. Pure. */

export type Choice = {
  readonly id: string
  readonly group: string
  readonly label: string
  readonly hint?: string
  readonly to: string
}

const folded = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')

/** Every word of what is typed begins a word of the name. */
export function narrowed(choices: readonly Choice[], typed: string): Choice[] {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  return choices.filter(({ label }) => {
    const parts = folded(label).split(/[\s-]+/)
    return words.every((word) => parts.some((part) => part.startsWith(word)))
  })
}
