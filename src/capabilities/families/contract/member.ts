/** A person as somebody brings them into a family. */
import * as z from 'zod'
import { givenDay, language, text } from '#kit/shapes.ts'
import { HOMES, RELATIONS } from '../model.ts'

export const member = z
  .object({
    personId: z.uuid(),
    givenName: text(100),
    surname: text(100),
    bornOn: givenDay.nullable(),
    dueOn: givenDay.nullable().default(null),
    relation: z.enum(RELATIONS),
    home: z.enum(HOMES).default('here'),
    language: language.nullable().default(null),
    interpreter: z.string().trim().max(60).nullable().default(null),
    safetyBan: z.boolean().default(false),
    identityCode: z.string().trim().toUpperCase().nullable().default(null),
  })
  .refine((m) => m.bornOn !== null || m.dueOn !== null, { path: ['bornOn'], error: 'families.birth-missing' })
