/** Endpoints of families: contact and triage, and opening a family from a contact. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { extraGiven, extraRead } from '#kit/extra.ts'
import { day, givenDay, instant, language, text } from '#kit/shapes.ts'
import {
  CHANNELS,
  CONSENT_BASES,
  CONTACT_KINDS,
  CONTACTED_BY,
  NO_ACTION_REASONS,
  OUTCOMES,
  PARENTS_NEEDS,
  REPORT_CHECKS,
  URGENCIES,
} from '../model.ts'
import { member } from './member.ts'

/** Somebody a contact concerns, before there is a family. The id stays the person's when there is one. */
const concern = z.object({
  personId: z.uuid(),
  givenName: text(100),
  surname: z.string().trim().max(100).default(''),
  bornOn: givenDay.nullable().default(null),
  isChild: z.boolean(),
})

const report = z.object({
  on: day,
  by: text(200),
  to: text(200),
  checks: z.array(z.enum(REPORT_CHECKS)).max(REPORT_CHECKS.length),
})

const deadline = z.object({
  /** The day as counted. */
  target: day,
  /** The last lawful day by the county's reading; null where the law sets none. */
  legal: day.nullable(),
  sources: z.array(z.string()).readonly(),
})

/** By the law in force on the day the contact came, seen today. */
const clock = z.object({
  receivedOn: day,
  waited: z.number().int(),
  basis: z.enum(['statutory', 'internal']),
  startBy: deadline,
  readyBy: deadline,
  state: z.enum(['done-in-time', 'done-late', 'late', 'near', 'running']),
  workingDaysLeft: z.number().int(),
  daysLate: z.number().int(),
  ownTargetPassedOn: day.nullable(),
})

/** The county's own target from contact to first meeting, in days after the contact. */
const target = z.object({ from: z.number().int(), to: z.number().int() })

const contactRow = z.object({
  contactId: z.uuid(),
  unitId: z.number().int(),
  unitName: z.string(),
  familyId: z.uuid().nullable(),
  receivedAt: instant,
  channel: z.enum(CHANNELS),
  contactedBy: z.enum(CONTACTED_BY),
  contactName: z.string(),
  kind: z.enum(CONTACT_KINDS),
  forWhom: z.enum(['own', 'other']),
  ownWords: z.string(),
  language: z.string(),
  interpreter: z.string().nullable(),
  urgency: z.enum(URGENCIES),
  urgencyReason: z.string().nullable(),
  urgencyAt: instant.nullable(),
  specialSupport: z.boolean(),
  outcome: z.enum(OUTCOMES).nullable(),
  outcomeReason: z.string().nullable(),
  noAction: z.enum(NO_ACTION_REASONS).nullable(),
  startBy: day.nullable(),
  readyBy: day.nullable(),
  readyByLegal: day.nullable(),
  revision: z.number().int(),
  clock,
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
        kind: z.enum(CONTACT_KINDS).default('help_request'),
        forWhom: z.enum(['own', 'other']).default('own'),
        concerns: z.array(concern).max(20).default([]),
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
        /** Answers to the county's own fields. */
        extra: extraGiven.default({}),
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
    answer: z.object({ contacts: z.array(contactRow), target }),
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
      target,
      phone: z.string().nullable(),
      consentBasis: z.enum(CONSENT_BASES),
      lawProfile: z.string().nullable(),
      concerns: z.array(concern),
      guidedTo: z.array(z.string()),
      report: report.nullable(),
      parentsNeeds: z.enum(PARENTS_NEEDS).nullable(),
      parentsNeedsWords: z.string().nullable(),
      parentsNeedsAt: instant.nullable(),
      extra: extraRead,
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
    body: z.object({
      outcome: z.enum(OUTCOMES),
      /** Why; with guidance what was advised. */
      reason: text(2000),
      guidedTo: z.array(text(200)).max(10).default([]),
      /** Of no action only: which of the listed reasons. */
      noAction: z.enum(NO_ACTION_REASONS).nullable().default(null),
      report: report.nullable().default(null),
      revision: z.number().int(),
    }),
    answer: z.object({ revision: z.number().int() }),
  },
  noteParentsNeeds: {
    method: 'POST',
    path: '/api/contacts/:contactId/parents-needs',
    operationId: 'families.noteParentsNeeds',
    action: 'families.decide-contact',
    event: 'families.parents-needs-noted',
    kind: 'write',
    summary: "Records what was found out of the parents' own needs of support.",
    params: z.object({ contactId: z.uuid() }),
    body: z
      .object({
        found: z.enum(PARENTS_NEEDS),
        words: z.string().trim().max(2000).default(''),
        revision: z.number().int(),
      })
      .refine((n) => n.found === 'none' || n.words.length > 0, { path: ['words'], error: 'field.required' }),
    answer: z.object({ revision: z.number().int() }),
  },
  listWithoutWorker: {
    method: 'GET',
    path: '/api/contacts/without-named-worker',
    operationId: 'families.listWithoutWorker',
    action: 'families.read-contacts',
    event: 'families.without-worker-read',
    kind: 'read',
    summary:
      'Families in work without a named worker and without a recorded ground, and contacts decided for assessment that are no family yet; the longest wait first.',
    answer: z.object({
      waiting: z.array(
        z.object({
          familyId: z.uuid().nullable(),
          contactId: z.uuid().nullable(),
          name: z.string(),
          unitId: z.number().int(),
          unitName: z.string(),
          since: day,
          partnerName: z.string().nullable(),
          /** Children of the family without a named worker; 0 of a contact. */
          people: z.number().int(),
        }),
      ),
    }),
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
      /** Of the home: of everyone who lives in it. */
      address: z.string().trim().max(300).nullable().default(null),
      members: z.array(member).min(1, 'families.members-missing').max(30),
    }),
    answer: z.object({ familyId: z.uuid() }),
  },
} as const satisfies Contract<z.ZodType>
