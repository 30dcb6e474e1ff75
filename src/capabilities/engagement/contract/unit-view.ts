/** Endpoint of the unit view: figures of one unit for who steers it, and how much each worker answers for. Names no family. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day } from '#kit/shapes.ts'

const count = z.number().int()

export const unitViewContract = {
  unitView: {
    method: 'GET',
    path: '/api/unit-view',
    operationId: 'engagement.unitView',
    action: 'engagement.read-unit-view',
    event: 'engagement.unit-view-read',
    kind: 'read',
    summary:
      'Coverage of named workers, plans without review, clocks, covers, and load per worker of one unit, as of today. Counts of unrestricted families only.',
    query: z.object({ unitId: z.coerce.number().int() }),
    answer: z.object({
      day,
      figures: z.object({
        open: count,
        withPartner: count,
        withNamed: count,
        namedWaived: count,
        inChange: count,
        withoutPlan: count,
        reviewLate: count,
        reviewSoon: count,
        assessments: count,
        pastAim: count,
        pastLaw: count,
        covered: count,
      }),
      limits: z.object({ familyPartner: count, namedWorker: count, childSocialWorker: count }),
      /** By name, never by load. */
      workers: z.array(
        z.object({
          workerId: z.uuid(),
          workerName: z.string(),
          title: z.string(),
          partnerOf: count,
          namedFor: count,
          children: count,
          awayUntil: day.nullable(),
        }),
      ),
    }),
  },
} as const satisfies Contract<z.ZodType>
