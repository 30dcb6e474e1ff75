/** What the contact form holds while it is filled in, and what is sent of it. */
import type * as z from 'zod'
import { instantFromFinland, type Day } from '#kit/day.ts'
import type { ExtraGiven } from '#kit/extra.ts'
import type { contract } from '#rooms/families/contract.ts'
import { judgeContact } from '#rooms/families/rules/triage.ts'
import type { FieldFault } from '#ui-kit/call.ts'

type Sent = z.input<typeof contract.createContact.body>

export type ConcernDraft = {
  readonly personId: string
  readonly givenName: string
  readonly surname: string
  readonly bornOn: Day | null
  readonly isChild: boolean
}

export type NewContact = {
  readonly contactId: string
  readonly unitId: number | null
  readonly receivedOn: Day | null
  readonly channel: Sent['channel'] | null
  readonly contactedBy: Sent['contactedBy'] | null
  readonly contactName: string
  readonly phone: string
  readonly consentBasis: Sent['consentBasis'] | null
  readonly kind: NonNullable<Sent['kind']>
  readonly forWhom: 'own' | 'other'
  readonly concerns: readonly ConcernDraft[]
  readonly ownWords: string
  readonly language: string
  readonly interpreter: string
  readonly municipalityCode: string | null
  readonly specialSupport: boolean
  readonly urgency: NonNullable<Sent['urgency']>
  readonly urgencyReason: string
  readonly extra: ExtraGiven
}

/** In the order of the form: the error summary follows it. */
export const CONTACT_FIELDS = [
  'contactedBy',
  'channel',
  'contactName',
  'phone',
  'receivedOn',
  'kind',
  'consentBasis',
  'forWhom',
  'concerns',
  'ownWords',
  'specialSupport',
  'language',
  'interpreter',
  'municipalityCode',
  'unitId',
  'urgency',
  'urgencyReason',
] as const satisfies readonly (keyof NewContact)[]

/** What is still missing, in the words of the server: nothing is sent before this is empty. */
export function faultsOf(form: NewContact, today: Day): FieldFault[] {
  const blank = (field: 'contactName' | 'ownWords' | 'urgencyReason') => form[field].trim() === ''
  const faults: [keyof NewContact, string, boolean][] = [
    ['contactedBy', 'field.not-one-of-these', form.contactedBy === null],
    ['channel', 'field.not-one-of-these', form.channel === null],
    ['contactName', 'field.required', blank('contactName')],
    ['receivedOn', 'field.day', form.receivedOn === null],
    ['receivedOn', 'families.received-ahead', form.receivedOn !== null && form.receivedOn > today],
    ['consentBasis', 'field.not-one-of-these', form.consentBasis === null],
    ['ownWords', 'field.required', blank('ownWords')],
    ['unitId', 'families.unit-missing', form.unitId === null],
    ['urgencyReason', 'families.urgency-reason-missing', form.urgency !== 'undecided' && blank('urgencyReason')],
  ]
  const judged =
    form.consentBasis === null || form.contactedBy === null
      ? null
      : judgeContact({ ...form, consentBasis: form.consentBasis, contactedBy: form.contactedBy })
  return [
    ...faults.flatMap(([field, why, wrong]) => (wrong ? [{ field, why }] : [])),
    ...(judged === null || judged.ok ? [] : [{ field: judged.field ?? 'kind', why: judged.why }]),
    ...form.concerns.flatMap(({ givenName }, i) =>
      givenName.trim() === '' ? [{ field: `concerns.${i}.givenName`, why: 'field.required' }] : [],
    ),
  ]
}

/** Only of a form without faults. */
export function contactToSend(form: NewContact, today: Day): Sent {
  const { receivedOn, phone, interpreter, urgency, urgencyReason, ...rest } = form
  // Of an earlier day nobody remembers the minute; of today the server knows it.
  const noon = receivedOn === null || receivedOn === today ? null : instantFromFinland(receivedOn, '12:00')
  return {
    ...(rest as Sent),
    phone: phone.trim() || null,
    interpreter: interpreter.trim() || null,
    urgency,
    urgencyReason: urgency === 'undecided' ? null : urgencyReason.trim(),
    ...(noon?.ok ? { receivedAt: noon.value } : {}),
  }
}
