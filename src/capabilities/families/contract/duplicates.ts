/** Endpoints of duplicates: who may already have a family, and two records of one family made one. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, givenDay, nothing, text } from '#kit/shapes.ts'
import { DUPLICATE_GROUNDS, PHASES } from '../model.ts'

export const duplicateContract = {
  findDuplicates: {
    method: 'POST',
    path: '/api/contacts/:contactId/duplicates',
    operationId: 'families.findDuplicates',
    action: 'families.decide-contact',
    event: 'families.duplicates-looked-for',
    kind: 'read',
    summary:
      'Who of those about to become a family may already have one; of families out of reach only that there may be one, and whom to ask. Phone and address are compared only where the reader may read them.',
    params: z.object({ contactId: z.uuid() }),
    body: z.object({
      people: z
        .array(
          z.object({
            personId: z.uuid(),
            givenName: z.string().trim().max(100),
            surname: z.string().trim().max(100),
            bornOn: givenDay.nullable(),
            identityCode: z.string().trim().toUpperCase().nullable().default(null),
            address: z.string().trim().max(300).nullable().default(null),
          }),
        )
        .min(1)
        .max(30),
    }),
    answer: z.object({
      matches: z.array(
        z.object({
          /** Which of those asked about, as the form calls them. */
          askedId: z.uuid(),
          why: z.enum(DUPLICATE_GROUNDS),
          /** Null for a family out of reach. */
          family: z
            .object({
              familyId: z.uuid(),
              name: z.string(),
              phase: z.enum(PHASES),
              person: z.object({
                personId: z.uuid(),
                givenName: z.string(),
                surname: z.string(),
                bornOn: day.nullable(),
              }),
            })
            .nullable(),
          /** Null where even the unit would tell too much. */
          unitName: z.string().nullable(),
          /** Whom to ask about a family out of reach. */
          ask: z.array(z.string()),
        }),
      ),
    }),
  },
  mergeFamilies: {
    method: 'POST',
    path: '/api/families/:familyId/merges',
    operationId: 'families.mergeFamilies',
    action: 'families.merge',
    event: 'families.families-merged',
    kind: 'write',
    summary:
      "Makes two records of one family one: the other's people come into this family, its work is closed, its record stays as written.",
    params: familyParams,
    body: z.object({ mergeId: z.uuid(), otherId: z.uuid(), reason: text(1000) }),
    answer: nothing,
  },
  undoMerge: {
    method: 'POST',
    path: '/api/families/:familyId/merges/:mergeId/undo',
    operationId: 'families.undoMerge',
    action: 'families.merge',
    event: 'families.merge-undone',
    kind: 'write',
    summary: 'Takes a merge back: what the merge itself made ends, and the other family goes on where it was.',
    params: familyParams.extend({ mergeId: z.uuid() }),
    body: z.object({ reason: text(1000) }),
    answer: nothing,
  },
  listMerges: {
    method: 'GET',
    path: '/api/families/:familyId/merges',
    operationId: 'families.listMerges',
    action: 'families.read-merges',
    event: 'families.merges-read',
    kind: 'read',
    summary: 'Other records of the same family, with when, by whom and why they were made one, also those taken back.',
    params: familyParams,
    answer: z.object({
      merges: z.array(
        z.object({
          mergeId: z.uuid(),
          familyId: z.uuid(),
          name: z.string(),
          /** `other`: that record was taken into this one; `kept`: this one into that. */
          is: z.enum(['other', 'kept']),
          reason: z.string(),
          mergedOn: day,
          mergedBy: z.string(),
          undoneOn: day.nullable(),
          undoneReason: z.string().nullable(),
        }),
      ),
    }),
  },
} as const satisfies Contract<z.ZodType>
