/** Endpoints of families: contact and triage, and opening a family from a contact. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, instant, language, text } from '#kit/shapes.ts'
import { CHANNELS, CONSENT_BASES, CONTACTED_BY, OUTCOMES, URGENCIES } from '../model.ts'
import { member } from './member.ts'

const contactRow = z.object({
  contactId: z.uuid(),
  unitId: z.number().int(),
  unitName: z.string(),
  familyId: z.uuid().nullable(),
  receivedAt: instant,
  channel: z.enum(CHANNELS),
  contactedBy: z.enum(CONTACTED_BY),
  contactName: z.string(),
  ownWords: z.string(),
  language: z.string(),
  interpreter: z.string().nullable(),
  urgency: z.enum(URGENCIES),
  urgencyReason: z.string().nullable(),
  urgencyAt: instant.nullable(),
  specialSupport: z.boolean(),
  outcome: z.enum(OUTCOMES).nullable(),
  outcomeReason: z.string().nullable(),
  startBy: day.nullable(),
  readyBy: day.nullable(),
  readyByLegal: day.nullable(),
  revision: z.number().int(),
})

export const contactContract = {
  createContact: {
    method: 'POST',
    path: '/api/contacts',
    operationId: 'families.createContact',
    action: 'families.take-contact',
    event: 'families.contact-taken',
    kind: 'write',
    summary: 'Writes a contact down, with urgency when it is already decided.',
    body: z
      .object({
        contactId: z.uuid(),
        unitId: z.number().int(),
        receivedAt: instant.optional(),
        channel: z.enum(CHANNELS),
        contactedBy: z.enum(CONTACTED_BY),
        contactName: text(200),
        phone: z.string().trim().max(40).nullable().default(null),
        consentBasis: z.enum(CONSENT_BASES),
        ownWords: text(4000),
        language: language.default('fi'),
        interpreter: z.string().trim().max(60).nullable().default(null),
        municipalityCode: z
          .string()
          .regex(/^\d{3}$/)
          .nullable()
          .default(null),
        specialSupport: z.boolean().default(false),
        urgency: z.enum(URGENCIES).default('undecided'),
        urgencyReason: z.string().trim().max(1000).nullable().default(null),
      })
      .refine((c) => c.urgency === 'undecided' || (c.urgencyReason ?? '').length > 0, {
        path: ['urgencyReason'],
        error: 'families.urgency-reason-missing',
      }),
    answer: z.object({ contactId: z.uuid() }),
  },
  listContacts: {
    method: 'GET',
    path: '/api/contacts',
    operationId: 'families.listContacts',
    action: 'families.read-contacts',
    event: 'families.contacts-read',
    kind: 'read',
    summary: 'Contacts in reach, undecided urgency first, then the oldest.',
    query: z.object({ open: z.stringbool().default(true) }),
    answer: z.object({ contacts: z.array(contactRow) }),
  },
  getContact: {
    method: 'GET',
    path: '/api/contacts/:contactId',
    operationId: 'families.getContact',
    action: 'families.read-contacts',
    event: 'families.contact-read',
    kind: 'read',
    summary: 'One contact with the phone number and the dates the law sets.',
    params: z.object({ contactId: z.uuid() }),
    answer: contactRow.extend({
      phone: z.string().nullable(),
      consentBasis: z.enum(CONSENT_BASES),
      lawProfile: z.string().nullable(),
    }),
  },
  decideUrgency: {
    method: 'POST',
    path: '/api/contacts/:contactId/urgency',
    operationId: 'families.decideUrgency',
    action: 'families.decide-contact',
    event: 'families.urgency-decided',
    kind: 'write',
    summary: 'Records how urgent a contact is and why.',
    params: z.object({ contactId: z.uuid() }),
    body: z.object({
      urgency: z.enum(['immediate', 'days', 'not_urgent']),
      reason: text(1000),
      revision: z.number().int(),
    }),
    answer: z.object({ revision: z.number().int() }),
  },
  decideContact: {
    method: 'POST',
    path: '/api/contacts/:contactId/outcome',
    operationId: 'families.decideContact',
    action: 'families.decide-contact',
    event: 'families.contact-decided',
    kind: 'write',
    summary:
      'Decides a contact: guidance, assessment, a child-protection report made elsewhere, or no action with a reason.',
    params: z.object({ contactId: z.uuid() }),
    body: z.object({ outcome: z.enum(OUTCOMES), reason: text(2000), revision: z.number().int() }),
    answer: z.object({ revision: z.number().int() }),
  },
  openFamily: {
    method: 'POST',
    path: '/api/contacts/:contactId/family',
    operationId: 'families.openFamilyFromContact',
    action: 'families.decide-contact',
    event: 'families.family-opened',
    kind: 'write',
    summary: 'Opens a family with its people from a contact. With `asPartner` the caller becomes its family partner.',
    params: z.object({ contactId: z.uuid() }),
    body: z.object({
      familyId: z.uuid(),
      unitId: z.number().int(),
      name: text(120),
      specialSupport: z.boolean().default(false),
      restricted: z.boolean().default(false),
      asPartner: z.boolean().default(false),
      members: z.array(member).min(1, 'families.members-missing').max(30),
    }),
    answer: z.object({ familyId: z.uuid() }),
  },
} as const satisfies Contract<z.ZodType>
