/** The shape of who answers for a service and who does parts of it, wherever the plan and the package tell of it. */
import * as z from 'zod'

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
