/** Shapes that the plan and the package share: who answers for a service, who does parts of it, how much is planned, what it costs. */
import * as z from 'zod'
import { COST_UNITS } from '#rooms/network/model.ts'
import { QUANTITY_PERIODS } from '../model.ts'

export const subcontractors = z
  .array(
    z.object({
      organisationName: z.string(),
      /** Whose subcontractor; null: the producer's. */
      underName: z.string().nullable(),
      what: z.string(),
    }),
  )
  .readonly()

export const producersOn = z.object({
  /** Who answers for it by law; null: not recorded. */
  organiserName: z.string().nullable(),
  subcontractors,
})

export const quantity = z
  .object({
    amount: z.number().positive().max(1000).nullable(),
    unit: z.enum(COST_UNITS),
    per: z.enum(QUANTITY_PERIODS),
  })
  .nullable()

/** Euro cents in the price level of the year, with where the figure is from. */
export const unitCost = z.object({
  year: z.number().int(),
  unit: z.enum(COST_UNITS),
  cents: z.number().int(),
  source: z.string(),
  fictitious: z.boolean(),
})
