/** How each reason of Today looks and where its next action leads. */
import {
  CalendarPlus,
  CalendarX2,
  ClipboardList,
  Ear,
  Footprints,
  Inbox,
  Languages,
  ListChecks,
  MessageSquareWarning,
  MessagesSquare,
  PhoneForwarded,
  TriangleAlert,
  AlarmClock,
  CalendarCheck,
  type LucideIcon,
} from 'lucide-react'
import type { NeedsMe } from '#rooms/engagement/ui/list-data.ts'
import type { Tone } from '#ui-kit/say/status.tsx'

type Action = NeedsMe['action']

const ICONS: Readonly<Record<Action, LucideIcon>> = {
  'decide-urgency': AlarmClock,
  'decide-contact': Inbox,
  'open-assessment': ClipboardList,
  'hear-child': Ear,
  'answer-signal': TriangleAlert,
  contribute: MessagesSquare,
  'review-plan': CalendarX2,
  'do-step': Footprints,
  'mark-meeting': CalendarCheck,
  'book-interpreter': Languages,
  'agree-meeting': CalendarPlus,
  'open-ending': ListChecks,
  'do-task': PhoneForwarded,
}

export const iconOf = (row: NeedsMe): LucideIcon =>
  row.facts.signal === 'family_said' ? MessageSquareWarning : ICONS[row.action]

export const toneOf = ({ severity }: NeedsMe): Tone =>
  severity === 'late' ? 'bad' : severity === 'today' ? 'warn' : 'info'

const PAGES: Partial<Record<Action, string>> = {
  'open-assessment': 'alkuarviointi',
  'hear-child': 'alkuarviointi',
  'answer-signal': 'palvelukokonaisuus',
  'review-plan': 'suunnitelma',
  'open-ending': 'paattaminen',
  'book-interpreter': 'ihmiset',
  'agree-meeting': 'kirjaukset',
}

/** Where the next action is done, or null when it is done in the row itself. */
export function placeOfAction({ action, familyId, contactId, subjectId }: NeedsMe): string | null {
  if (action === 'decide-urgency' || action === 'decide-contact') return `/yhteydenotot/${contactId}`
  if (action === 'contribute') return `/pyynnot/${subjectId}`
  const page = PAGES[action]
  return page === undefined ? null : `/perheet/${familyId}/${page}`
}

/** Rows that say the same thing twice in a row of one family would need two keys: the subject tells them apart. */
export const keyOf = (row: NeedsMe): string =>
  [row.why, row.familyId, row.contactId, row.subjectId, ...row.persons.map(({ personId }) => personId)].join(' ')
