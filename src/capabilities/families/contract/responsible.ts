/** Endpoints of families: who answers for a family, since when and why. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, instant, nothing, text } from '#kit/shapes.ts'
import { ASSIGNMENT_ROLES, NO_NAMED_WORKER_GROUNDS } from '../model.ts'
import { TRANSFER_PARTS, TRANSFER_STATES } from './transfers.ts'

const counted = z.object({ families: z.number().int(), children: z.number().int() })

export const responsibleContract = {
  getResponsible: {
    method: 'GET',
    path: '/api/families/:familyId/responsible',
    operationId: 'families.getResponsible',
    action: 'families.open',
    event: 'families.responsible-read',
    kind: 'read',
    summary:
      'Who answers for the family now and has answered before: in which role, from when to when and why; who stands in. Family members get no reasons.',
    params: familyParams,
    answer: z.object({
      assignments: z.array(
        z.object({
          assignmentId: z.uuid(),
          role: z.enum(ASSIGNMENT_ROLES),
          workerId: z.uuid(),
          workerName: z.string(),
          workerTitle: z.string(),
          /** One person's, or the whole family's. */
          personId: z.uuid().nullable(),
          startDate: day,
          endDate: day.nullable(),
          reason: z.string(),
          endReason: z.string(),
          despite: z.string(),
        }),
      ),
      covers: z.array(
        z.object({
          coverId: z.uuid(),
          role: z.enum(ASSIGNMENT_ROLES),
          workerId: z.uuid(),
          workerName: z.string(),
          forWorkerName: z.string(),
          startDate: day,
          endDate: day,
          endedOn: day.nullable(),
        }),
      ),
      handovers: z.array(
        z.object({
          handoverId: z.uuid(),
          fromName: z.string(),
          toName: z.string(),
          author: z.string(),
          text: z.string(),
          at: instant,
        }),
      ),
      /** Where the record came from and where it has been offered; none for family members. */
      transfers: z.array(
        z.object({
          transferId: z.uuid(),
          direction: z.enum(['out', 'in']),
          fromName: z.string(),
          toName: z.string(),
          parts: z.array(z.enum(TRANSFER_PARTS)),
          basisWords: z.string(),
          state: z.enum(TRANSFER_STATES),
          proposedAt: instant,
          decidedAt: instant.nullable(),
          /** How the sender wrote persons whom this county already knew otherwise. */
          saidOtherwise: z.array(
            z.object({ personId: z.uuid(), givenName: z.string(), surname: z.string(), bornOn: day.nullable() }),
          ),
        }),
      ),
      namedWorkerScope: z.enum(['person', 'family']),
      /** Members who have neither a named worker nor a recorded ground, today. */
      withoutNamedWorker: z.array(z.object({ personId: z.uuid(), givenName: z.string() })),
      waiver: z.object({ ground: z.enum(NO_NAMED_WORKER_GROUNDS), explanation: z.string() }).nullable(),
      /** A child needs special support and no qualified social worker answers for the family (SHL 42 §). */
      socialWorkerMissing: z.boolean(),
    }),
  },
  assign: {
    method: 'POST',
    path: '/api/families/:familyId/assignments',
    operationId: 'families.assign',
    action: 'families.assign',
    event: 'families.worker-assigned',
    kind: 'write',
    summary:
      'Makes a worker answerable for the family, or for one person of it, in a role; the one before ends the same day and leaves the circle. Qualification and caseload are checked.',
    params: familyParams,
    body: z.object({
      assignmentId: z.uuid(),
      role: z.enum(ASSIGNMENT_ROLES),
      workerId: z.uuid(),
      personId: z.uuid().nullable().default(null),
      reason: z.string().trim().max(1000).default(''),
      /** Why past the organiser's own limit. */
      despite: z.string().trim().max(1000).default(''),
      /** What the next one must know; read by those who work with the family. */
      handover: z.string().trim().max(4000).default(''),
    }),
    answer: nothing,
  },
  waiveNamedWorker: {
    method: 'PUT',
    path: '/api/families/:familyId/named-worker-waiver',
    operationId: 'families.waiveNamedWorker',
    action: 'families.waive-named-worker',
    event: 'families.named-worker-waived',
    kind: 'write',
    summary: 'Records the lawful reason for having no named worker (SHL 42 §).',
    params: familyParams,
    body: z.object({ ground: z.enum(NO_NAMED_WORKER_GROUNDS), explanation: text(1000) }),
    answer: nothing,
  },
  listCandidates: {
    method: 'GET',
    path: '/api/candidates',
    operationId: 'families.listCandidates',
    action: 'families.see-loads',
    event: 'families.candidates-read',
    kind: 'read',
    summary:
      'Workers who may be chosen for a role, with how much they answer for now, their languages, units, qualifications and absences.',
    query: z.object({ role: z.enum(ASSIGNMENT_ROLES) }),
    answer: z.object({
      limit: z.object({
        counts: z.enum(['families', 'children']),
        near: z.number().int(),
        most: z.number().int(),
        withReason: z.boolean(),
        source: z.string(),
      }),
      candidates: z.array(
        z.object({
          workerId: z.uuid(),
          workerName: z.string(),
          title: z.string(),
          languages: z.array(z.string()),
          units: z.array(z.object({ unitId: z.number().int(), name: z.string() })),
          load: counted,
          state: z.enum(['free', 'near', 'over']),
          qualified: z.boolean(),
          absences: z.array(z.object({ startDate: day, endDate: day })),
        }),
      ),
    }),
  },
  passOnRestricted: {
    method: 'POST',
    path: '/api/restricted-families/pass-on',
    operationId: 'families.passOnRestricted',
    action: 'families.pass-on-restricted',
    event: 'families.restricted-passed-on',
    kind: 'write',
    summary:
      "What a worker answers for in the unit's restricted families passes to another worker, for good or for an absence. The answer says neither which families nor whether there were any.",
    body: z.object({
      fromWorkerId: z.uuid(),
      toWorkerId: z.uuid(),
      reason: text(500).min(10, 'families.reason-too-short'),
      startDate: day,
      endDate: day.nullable().default(null),
    }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
