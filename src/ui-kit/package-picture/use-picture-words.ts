/** The picture's words in the reader's language, as the layout asks for them. */
import { useMemo } from 'react'
import { useFormat, useTexts } from '../text-provider.tsx'
import type { PictureWords } from './picture-words.ts'
import { pictureTexts } from './texts.ts'

export function usePictureWords(): PictureWords {
  const t = useTexts(pictureTexts)
  const format = useFormat()
  return useMemo(
    () => ({
      queued: (count) => t.queued({ count }),
      queuedUntil: (count, day) => t.queuedUntil({ count, day: format.dayShort(day) }),
      queuedShort: (days) => t.queuedShort({ days }),
      pause: t.pause,
      ended: (reason, day) =>
        reason ? t.endedWith({ day: format.dayShort(day), reason }) : t.ended({ day: format.dayShort(day) }),
      endedShort: t.endedShort,
      version: (no, day) => t.version({ no, day: format.dayShort(day) }),
      versionShort: (no, day) => t.versionShort({ no, day: format.dayShort(day) }),
      today: (day) => t.today({ day: format.dayShort(day) }),
      signal: (day, what) => t.signal({ day: format.dayShort(day), what }),
      signalShort: (day) => t.signalShort({ day: format.dayShort(day) }),
      answered: (count) => t.answered({ count }),
      unanswered: (count) => t.unanswered({ count }),
      noAnswerFrom: (name) => t.noAnswer({ name }),
    }),
    [t, format],
  )
}
