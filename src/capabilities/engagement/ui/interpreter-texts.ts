/** Words for interpreters: how they are there and what came of asking. */
import type { Text } from '#kit/languages.ts'
import type { BookingState, InterpretingWay } from '../model.ts'

export const INTERPRETING_WAY_TEXTS = {
  on_site: { fi: 'Paikan päällä', sv: 'På plats', en: 'On site' },
  video: { fi: 'Etänä, video', sv: 'På distans, video', en: 'Remote, video' },
  phone: { fi: 'Puhelimessa', sv: 'Per telefon', en: 'By phone' },
} as const satisfies Record<InterpretingWay, Text>

export const BOOKING_STATE_TEXTS = {
  asked: { fi: 'Pyydetty', sv: 'Begärd', en: 'Asked' },
  confirmed: { fi: 'Vahvistettu', sv: 'Bekräftad', en: 'Confirmed' },
  not_found: { fi: 'Ei löytynyt', sv: 'Hittades inte', en: 'Not found' },
  changed: { fi: 'Muutettu', sv: 'Ändrad', en: 'Changed' },
  cancelled: { fi: 'Peruttu', sv: 'Avbokad', en: 'Cancelled' },
} as const satisfies Record<BookingState, Text>
