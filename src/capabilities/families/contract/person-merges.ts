/** Endpoints of two records of one person made one: who may have two, what it would do, doing it, taking it back. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, nothing, text } from '#kit/shapes.ts'
import { FOLLOWING_PERSON, TAKEN_FIELDS } from '../model.ts'

const said = z.object({
  givenName: z.string(),
  surname: z.string(),
  bornOn: day.nullable(),
  dueOn: day.nullable(),
  hasCode: z.boolean(),
  /** Only to who reads the whole of every family the two belong to. */
  identityCode: z.string().nullable(),
  language: z.string(),
  interpreter: z.string().nullable(),
  safetyBan: z.boolean(),
})

const pair = {
  /** Who is kept: a person of this family. */
  keptId: z.uuid(),
  /** The family of the other record; this one, where both stand here. */
  otherFamilyId: z.uuid(),
  otherId: z.uuid(),
}

export const personMergeContract = {
  listPersonDuplicates: {
    method: 'GET',
    path: '/api/families/:familyId/person-duplicates',
    operationId: 'families.listPersonDuplicates',
    action: 'families.merge-persons',
    event: 'families.person-duplicates-looked-for',
    kind: 'read',
    summary:
      'Persons of the family who may have another record; of families out of reach only that there may be one, and whom to ask.',
    params: familyParams,
    answer: z.object({
      duplicates: z.array(
        z.object({
          personId: z.uuid(),
          why: z.enum(['identity_code', 'name_and_birth']),
          /** Null for a record out of reach. */
          other: z
            .object({
              familyId: z.uuid(),
              familyName: z.string(),
              personId: z.uuid(),
              givenName: z.string(),
              surname: z.string(),
              bornOn: day.nullable(),
            })
            .nullable(),
          /** Null where even the unit would tell too much. */
          unitName: z.string().nullable(),
          ask: z.array(z.string()),
        }),
      ),
    }),
  },
  previewPersonMerge: {
    method: 'POST',
    path: '/api/families/:familyId/person-merges/preview',
    operationId: 'families.previewPersonMerge',
    action: 'families.merge-persons',
    event: 'families.person-merge-previewed',
    kind: 'read',
    summary: 'What each record says, what would follow, and whose reach would narrow. Changes nothing.',
    params: familyParams,
    body: z.object(pair),
    answer: z.object({
      kept: said,
      other: said,
      follows: z.array(z.object({ kind: z.enum(FOLLOWING_PERSON), count: z.number().int() })),
      /** Both stand in one family. */
      sameFamily: z.boolean(),
      /** Who reads one of the two alone: what is not read of both ends. */
      narrows: z.array(z.object({ name: z.string(), personId: z.uuid().nullable(), parts: z.array(z.string()) })),
    }),
  },
  mergePersons: {
    method: 'POST',
    path: '/api/families/:familyId/person-merges',
    operationId: 'families.mergePersons',
    action: 'families.merge-persons',
    event: 'families.persons-merged',
    kind: 'write',
    summary:
      'Makes two records of one person one: what points at the other points at the kept one, what the other said stands in the history.',
    params: familyParams,
    body: z.object({
      ...pair,
      mergeId: z.uuid(),
      /** Whose word is taken where the two differ. */
      take: z.partialRecord(z.enum(TAKEN_FIELDS), z.enum(['kept', 'other'])).default({}),
      reason: text(1000),
    }),
    answer: nothing,
  },
  undoPersonMerge: {
    method: 'POST',
    path: '/api/families/:familyId/person-merges/:mergeId/undo',
    operationId: 'families.undoPersonMerge',
    action: 'families.merge-persons',
    event: 'families.person-merge-undone',
    kind: 'write',
    summary: 'Takes it back: every row points where it pointed, each record says what it said.',
    params: familyParams.extend({ mergeId: z.uuid() }),
    body: z.object({ reason: text(1000) }),
    answer: nothing,
  },
  listPersonMerges: {
    method: 'GET',
    path: '/api/families/:familyId/person-merges',
    operationId: 'families.listPersonMerges',
    action: 'families.read-merges',
    event: 'families.person-merges-read',
    kind: 'read',
    summary:
      'Records made one that touch the family: what the other said, when, by whom and why, also those taken back.',
    params: familyParams,
    answer: z.object({
      merges: z.array(
        z.object({
          mergeId: z.uuid(),
          personId: z.uuid(),
          mayUndo: z.boolean(),
          /** The other record, and the kept one, as they were. */
          was: said,
          keptWas: said,
          nowSays: said,
          /** Rows of which there can be only one, set aside whole. */
          setAside: z.number().int(),
          followed: z.number().int(),
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
