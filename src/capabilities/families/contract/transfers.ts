/** Endpoints of families: handing a family over to another unit or county. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { familyParams, instant, nothing, text } from '#kit/shapes.ts'

export const TRANSFER_PARTS = ['contact', 'needs', 'plan', 'wellbeing', 'notes'] as const
export const TRANSFER_BASES = ['statute', 'consent', 'permit'] as const
export const TRANSFER_STATES = ['proposed', 'accepted', 'returned', 'withdrawn'] as const

const transfer = z.object({
  transferId: z.uuid(),
  incoming: z.boolean(),
  /** Null, with the name, once it is decided: the sender's reach has ended. */
  familyId: z.uuid().nullable(),
  familyName: z.string().nullable(),
  children: z.number().int().nullable(),
  language: z.string(),
  interpreter: z.string().nullable(),
  safetyBan: z.boolean(),
  fromName: z.string(),
  toName: z.string(),
  toOtherCounty: z.boolean(),
  parts: z.array(z.enum(TRANSFER_PARTS)),
  basis: z.enum(TRANSFER_BASES),
  basisWords: z.string(),
  message: z.string(),
  state: z.enum(TRANSFER_STATES),
  proposedBy: z.string(),
  proposedAt: instant,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  returnReason: z.string().nullable(),
  /** A restricted family, proposed to one worker; its name is not said before it is taken. */
  byName: z.boolean(),
  /** What the receiving county has of it already: the family from before, or persons of it in other families. */
  known: z.enum(['family', 'persons']).nullable(),
})

export const transferContract = {
  listReceivingUnits: {
    method: 'GET',
    path: '/api/receiving-units',
    operationId: 'families.listReceivingUnits',
    action: 'families.see-loads',
    event: 'families.receiving-units-read',
    kind: 'read',
    summary: 'Units of every county in which somebody may receive a family.',
    answer: z.object({
      units: z.array(
        z.object({
          areaId: z.number().int(),
          areaFi: z.string(),
          areaSv: z.string(),
          areaEn: z.string(),
          unitId: z.number().int(),
          unitName: z.string(),
          organisation: z.string(),
          ownCounty: z.boolean(),
        }),
      ),
    }),
  },
  listReceivingWorkers: {
    method: 'GET',
    path: '/api/receiving-units/:areaId/:unitId/workers',
    operationId: 'families.listReceivingWorkers',
    action: 'families.see-loads',
    event: 'families.receiving-workers-read',
    kind: 'read',
    summary: 'Who of a receiving unit may take a restricted family by name.',
    params: z.object({ areaId: z.coerce.number().int(), unitId: z.coerce.number().int() }),
    answer: z.object({
      workers: z.array(z.object({ workerId: z.uuid(), name: z.string(), title: z.string() })),
    }),
  },
  proposeTransfer: {
    method: 'POST',
    path: '/api/families/:familyId/transfers',
    operationId: 'families.proposeTransfer',
    action: 'families.propose-transfer',
    event: 'families.transfer-proposed',
    kind: 'write',
    summary: 'Proposes that another unit or county takes the family: what goes along, and on what basis.',
    params: familyParams,
    body: z.object({
      transferId: z.uuid(),
      toAreaId: z.number().int(),
      toUnitId: z.number().int(),
      parts: z.array(z.enum(TRANSFER_PARTS)).max(TRANSFER_PARTS.length),
      basis: z.enum(TRANSFER_BASES),
      basisWords: text(1000),
      message: z.string().trim().max(2000).default(''),
      /** A restricted family goes to one worker and is seen by nobody else of the unit. */
      toWorkerId: z.uuid().nullable().default(null),
    }),
    answer: nothing,
  },
  listTransfers: {
    method: 'GET',
    path: '/api/transfers',
    operationId: 'families.listTransfers',
    action: 'families.decide-transfer',
    event: 'families.transfers-read',
    kind: 'read',
    summary:
      "Families proposed to the caller's units or to the caller by name, and those the caller's units have sent, half a year back.",
    answer: z.object({ transfers: z.array(transfer) }),
  },
  decideTransfer: {
    method: 'POST',
    path: '/api/transfers/:transferId/decision',
    operationId: 'families.decideTransfer',
    action: 'families.decide-transfer',
    event: 'families.transfer-decided',
    kind: 'write',
    summary:
      "Accepts, returns with a reason, or withdraws. On acceptance the sender's reach ends at once and the receiver has the family: moved within the county, as a transferred record from another.",
    params: z.object({ transferId: z.uuid() }),
    body: z.object({
      what: z.enum(['accept', 'return', 'withdraw']),
      reason: z.string().trim().max(1000).default(''),
      /** Where the county has had the family before: the earlier record is read beside the new one. */
      join: z.boolean().default(false),
    }),
    answer: z.object({ familyId: z.uuid().nullable() }),
  },
} as const satisfies Contract<z.ZodType>
