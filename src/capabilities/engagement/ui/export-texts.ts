/** Why a chosen family stays out of a file of the list, in words. */
import type { Text } from '#kit/languages.ts'
import type { ExportLeft } from '../model.ts'

export const EXPORT_LEFT_TEXTS = {
  'not-on-list': {
    fi: 'Perhe ei ole enää luettelossasi.',
    sv: 'Familjen finns inte längre i din lista.',
    en: 'The family is no longer on your list.',
  },
  restricted: {
    fi: 'Perhe on rajoitettu, eikä sitä viedä tiedostoon.',
    sv: 'Familjen är begränsad och förs inte till en fil.',
    en: 'The family is restricted and is not taken into a file.',
  },
} as const satisfies Record<ExportLeft, Text>
