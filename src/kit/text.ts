/** Text made comparable for search, and small pieces of names and sentences. */

// Letters that carry no separable accent and still should be found by their plain neighbour.
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ǥ: 'g',
  ʒ: 'z',
  ħ: 'h',
  ё: 'е',
  '’': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
}
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu')
const MARKED = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu

/**
 * Folds for search: lower case, no accents on Latin and Greek letters (å ä ö š ž become a a o s z), single spaces.
 * Marks that make another letter elsewhere (й, Arabic and Hebrew signs) stay. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKED, '$1')
    .normalize('NFC')
    .replace(SPECIAL, (letter) => PLAIN[letter]!)
    .replace(/\s+/gu, ' ')
    .trim()
}

/** First letters of the first and the last word of a name, in upper case: `Aino Maria Virtanen` is `AV`. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words
  return ends.map((word) => (/\p{L}\p{M}*/u.exec(word)?.[0] ?? [...word][0] ?? '').toUpperCase()).join('')
}

/** Puts values in the place of `{name}`; a name without a value stays as it is, so that the fault can be seen. */
export function interpolate(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}
