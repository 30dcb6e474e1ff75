/** Why an emergency opening was made, in words: the record keeps the code and the worker's own words in one line. */
import { BREAK_GLASS_CODES } from '#rooms/trust/model.ts'
import { BREAK_GLASS_TEXTS } from '#rooms/trust/ui/texts.ts'
import { useWords } from '#ui-kit/words.ts'

export function useOpeningReason(): (purpose: string) => string {
  const word = useWords()
  return (purpose) => {
    const code = BREAK_GLASS_CODES.find((each) => purpose.startsWith(`${each}: `))
    return code === undefined ? purpose : `${word(BREAK_GLASS_TEXTS[code])}. ${purpose.slice(code.length + 2)}`
  }
}
