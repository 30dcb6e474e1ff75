/** The endpoints of imports, of one family's record as a file, and of eligibility for a family partner. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { familyParams, instant, nothing } from '#kit/shapes.ts'
import { eligibilityContract } from './contract/eligibility.ts'
import { IMPORT_KINDS, RUN_STATES } from './model.ts'

const id = z.uuid()
const count = z.number().int()
const params = z.object({ runId: id })
const file = z.object({ fileName: z.string(), mediaType: z.string(), content: z.string() })
const facts = z.record(z.string(), z.union([z.string(), z.number()]))

const run = z.object({
  runId: id,
  kind: z.enum(IMPORT_KINDS),
  source: z.string(),
  fileName: z.string(),
  dryRun: z.boolean(),
  unitId: count.nullable(),
  unitName: z.string().nullable(),
  state: z.enum(RUN_STATES),
  /** Why the file as a whole was refused: a text key. */
  why: z.string().nullable(),
  facts,
  rowsRead: count,
  rowsDone: count,
  added: count,
  changed: count,
  unchanged: count,
  refused: count,
  startedBy: z.string(),
  startedAt: instant,
  finishedAt: instant.nullable(),
  dismissed: z.boolean(),
  /** The refused rows are there to be fetched by the one who asks. */
  mine: z.boolean(),
})

export const contract = {
  createImport: {
    method: 'POST',
    path: '/api/imports',
    operationId: 'lifecycle.createImport',
    action: 'lifecycle.import',
    event: 'lifecycle.import-begun',
    kind: 'write',
    summary:
      'Takes in a CSV file: a form with these fields and then the file. The answer comes when the file has been read; the rest goes on and is followed with getImport.',
    body: z.object({
      runId: id,
      kind: z.enum(IMPORT_KINDS),
      source: z.string().trim().min(1).max(60).default('register'),
      dryRun: z.stringbool().default(true),
      unitId: z.coerce.number().int().optional(),
    }),
    answer: z.object({ runId: id }),
  },
  listImports: {
    method: 'GET',
    path: '/api/imports',
    operationId: 'lifecycle.listImports',
    action: 'lifecycle.import',
    event: 'lifecycle.imports-read',
    kind: 'read',
    summary: 'Imports of the county, newest first, with how far they are.',
    answer: z.object({ imports: z.array(run) }),
  },
  getImport: {
    method: 'GET',
    path: '/api/imports/:runId',
    operationId: 'lifecycle.getImport',
    action: 'lifecycle.import',
    event: 'lifecycle.import-read',
    kind: 'read',
    summary: 'One import with refused rows from a line on: line, column and reason, never the value.',
    params,
    query: z.object({
      /** Refused rows after this line, so that a long list is read page by page. */
      after: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    answer: run.extend({
      refusals: z.array(
        z.object({
          line: count,
          faults: z.array(z.object({ column: z.string(), why: z.string(), facts: facts.optional() })),
        }),
      ),
    }),
  },
  refusedRows: {
    method: 'GET',
    path: '/api/imports/:runId/refused.csv',
    operationId: 'lifecycle.refusedRows',
    action: 'lifecycle.import',
    event: 'lifecycle.refused-rows-fetched',
    kind: 'read',
    summary:
      "The refused rows in their own columns with line, column and reason in the reader's language; for the one who brought the file.",
    params,
    answer: file,
  },
  dismissImport: {
    method: 'POST',
    path: '/api/imports/:runId/dismiss',
    operationId: 'lifecycle.dismissImport',
    action: 'lifecycle.import',
    event: 'lifecycle.import-dismissed',
    kind: 'write',
    summary: 'Says that the refused rows have been dealt with: they are deleted.',
    params,
    answer: nothing,
  },
  exportFamily: {
    method: 'GET',
    path: '/api/families/:familyId/export',
    operationId: 'lifecycle.exportFamily',
    action: 'lifecycle.export-family',
    event: 'lifecycle.family-exported',
    kind: 'read',
    summary: "The family's record as JSON, as far as the reader reaches it.",
    params: familyParams,
    answer: file,
  },
  ...eligibilityContract,
} as const satisfies Contract<z.ZodType>

export type Run = z.output<typeof run>
