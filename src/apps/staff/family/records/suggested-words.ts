/** A suggestion in words, as one would do it. */
import type { Suggested } from '#rooms/engagement/rules/otherwise.ts'
import { OTHERWISE_TEXTS, PLACE_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { recordTexts } from './texts.ts'

/** "Etänä", "Toisessa paikassa: kotona". */
export function useSuggestedWords(): (way: Suggested) => string {
  const t = useTexts(recordTexts)
  const word = useWords()
  return (way) => {
    const said = word(OTHERWISE_TEXTS[way.kind])
    if (way.kind === 'other_time') return t.otherwiseMore({ way: said, more: t.atClock({ time: way.time }) })
    return way.kind === 'other_place'
      ? t.otherwiseMore({ way: said, more: word(PLACE_TEXTS[way.place]).toLocaleLowerCase() })
      : said
  }
}
