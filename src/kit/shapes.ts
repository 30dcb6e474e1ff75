/** Shapes that contracts share, said once: days, instants, ids in a path, texts with a limit. */
import * as z from 'zod'
import { parseDay, type Day } from './day.ts'

/** `YYYY-MM-DD`, a day that exists. */
export const day = z
  .custom<Day>(
    (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && parseDay(value).ok,
    'field.day',
  )
  .meta({ type: 'string', format: 'date' })

/** Days from outside, within living memory: `0001-01-01` is a typing slip. */
export const givenDay = day.refine((value) => value >= '1900-01-01' && value <= '2200-12-31', 'field.day-out-of-range')

export const instant = z.iso.datetime()

export const text = (max: number) => z.string().trim().min(1, 'field.required').max(max)

export const language = z.string().regex(/^[a-z]{2,3}$/, 'field.language')

export const nothing = z.object({})

export const familyParams = z.object({ familyId: z.uuid() })
