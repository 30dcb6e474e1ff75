/** Endpoints of families: finding and reading a family, its people and their details. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, nothing, text } from '#kit/shapes.ts'
import { ASSIGNMENT_ROLES, AUTHORITIES, HOMES, NO_NAMED_WORKER_GROUNDS, PHASES, RELATIONS } from '../model.ts'
import { member } from './member.ts'

const memberRow = z.object({
  personId: z.uuid(),
  givenName: z.string(),
  surname: z.string(),
  bornOn: day.nullable(),
  /** Of a child not yet born, and afterwards what was expected. */
  dueOn: day.nullable(),
  language: z.string(),
  interpreter: z.string().nullable(),
  relation: z.enum(RELATIONS),
  home: z.enum(HOMES),
  safetyBan: z.boolean(),
  startDate: day,
  endDate: day.nullable(),
})

export const familyContract = {
  search: {
    method: 'POST',
    path: '/api/families/search',
    operationId: 'families.search',
    action: 'families.search',
    event: 'families.searched',
    kind: 'read',
    summary:
      'Finds families in reach by the name of the family or of a person; accents and small typing slips do not matter.',
    body: z.object({
      query: z.string().trim().min(2, 'families.search-too-short').max(100),
      limit: z.number().int().min(1).max(50).default(20),
    }),
    answer: z.object({
      hits: z.array(
        z.object({
          familyId: z.uuid(),
          name: z.string(),
          phase: z.enum(PHASES),
          person: z
            .object({ personId: z.uuid(), givenName: z.string(), surname: z.string(), bornOn: day.nullable() })
            .nullable(),
        }),
      ),
    }),
  },
  getFamily: {
    method: 'GET',
    path: '/api/families/:familyId',
    operationId: 'families.getFamily',
    action: 'families.open',
    event: 'families.family-read',
    kind: 'read',
    summary: "A family's header: members, phase path, who answers for it, what the caller may do.",
    params: familyParams,
    answer: z.object({
      familyId: z.uuid(),
      name: z.string(),
      /** Null with `unitName` where a safety ban hides the place from a family member. */
      unitId: z.number().int().nullable(),
      unitName: z.string().nullable(),
      phase: z.enum(PHASES),
      phaseSince: day,
      episode: z.number().int(),
      language: z.string(),
      interpreter: z.string().nullable(),
      safetyBan: z.boolean(),
      restricted: z.boolean(),
      specialSupport: z.boolean(),
      multiAgency: z.boolean(),
      namedWorkerGround: z.enum(NO_NAMED_WORKER_GROUNDS).nullable(),
      /** Why, in words; null for family members. */
      namedWorkerExplanation: z.string().nullable(),
      openedOn: day,
      revision: z.number().int(),
      members: z.array(memberRow),
      guardianships: z.array(
        z.object({
          childId: z.uuid(),
          guardianId: z.uuid(),
          authority: z.enum(AUTHORITIES),
          startDate: day,
          endDate: day.nullable(),
        }),
      ),
      phases: z.array(
        z.object({
          phase: z.enum(PHASES),
          startDate: day,
          endDate: day.nullable(),
          reason: z.string(),
          episode: z.number().int(),
        }),
      ),
      assignments: z.array(
        z.object({
          assignmentId: z.uuid(),
          role: z.enum(ASSIGNMENT_ROLES),
          workerId: z.uuid(),
          workerName: z.string(),
          workerTitle: z.string(),
          startDate: day,
          endDate: day.nullable(),
        }),
      ),
      may: z.array(z.string()),
      /** What the reader is to the family: screens ask each room's own access table with it. */
      relation: z.object({
        circleRoles: z.array(z.string()),
        unitRoles: z.array(z.string()),
        read: z.number().int(),
        write: z.number().int(),
      }),
      purpose: z.string(),
    }),
  },
  getDetails: {
    method: 'GET',
    path: '/api/families/:familyId/details',
    operationId: 'families.getDetails',
    action: 'families.read-details',
    event: 'families.details-read',
    kind: 'read',
    summary: 'Addresses, phones and schools of the persons in reach; a safety ban hides them from whom it must.',
    params: familyParams,
    answer: z.object({
      details: z.array(
        z.object({
          detailId: z.uuid(),
          personId: z.uuid(),
          kind: z.enum(['phone', 'email', 'address', 'school', 'day_care']),
          value: z.string(),
          protected: z.boolean(),
        }),
      ),
    }),
  },
  addDetail: {
    method: 'POST',
    path: '/api/families/:familyId/details',
    operationId: 'families.addDetail',
    action: 'families.change-details',
    event: 'families.detail-added',
    kind: 'write',
    summary: 'Adds an address, phone, e-mail, school or day care of a person.',
    params: familyParams,
    body: z.object({
      detailId: z.uuid(),
      personId: z.uuid(),
      kind: z.enum(['phone', 'email', 'address', 'school', 'day_care']),
      value: text(300),
    }),
    answer: nothing,
  },
  addMember: {
    method: 'POST',
    path: '/api/families/:familyId/members',
    operationId: 'families.addMember',
    action: 'families.change-members',
    event: 'families.member-added',
    kind: 'write',
    summary: 'Adds a person to the family from today.',
    params: familyParams,
    body: member,
    answer: nothing,
  },
  setSafetyBan: {
    method: 'PUT',
    path: '/api/families/:familyId/members/:personId/safety-ban',
    operationId: 'families.setSafetyBan',
    action: 'families.change-members',
    event: 'families.safety-ban-set',
    kind: 'write',
    summary: "Sets or lifts a person's safety ban: every place clue is closed or opened with it at once.",
    params: familyParams.extend({ personId: z.uuid() }),
    body: z.object({ on: z.boolean() }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
