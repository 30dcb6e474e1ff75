/** Endpoints of trust: one's own named views of a list. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { nothing, text } from '#kit/shapes.ts'

const LISTS = ['families'] as const

export const viewContract = {
  listViews: {
    method: 'GET',
    path: '/api/views/:list',
    operationId: 'trust.listViews',
    action: 'trust.keep-views',
    event: 'trust.views-read',
    kind: 'read',
    summary: "The account's own named views of a list.",
    params: z.object({ list: z.enum(LISTS) }),
    answer: z.object({
      views: z.array(
        z.object({
          viewId: z.uuid(),
          name: z.string(),
          choices: z.record(z.string(), z.string()),
          /** The list opens with it. */
          first: z.boolean(),
        }),
      ),
    }),
  },
  keepView: {
    method: 'PUT',
    path: '/api/views/:list/:viewId',
    operationId: 'trust.keepView',
    action: 'trust.keep-views',
    event: 'trust.view-kept',
    kind: 'write',
    summary: 'Keeps a view under a name, or changes its name, its choices and whether the list opens with it.',
    params: z.object({ list: z.enum(LISTS), viewId: z.uuid() }),
    body: z.object({
      name: text(60),
      choices: z.record(z.string().regex(/^[a-z]{1,20}$/), z.string().max(40)),
      first: z.boolean(),
    }),
    answer: nothing,
  },
  dropView: {
    method: 'DELETE',
    path: '/api/views/:list/:viewId',
    operationId: 'trust.dropView',
    action: 'trust.keep-views',
    event: 'trust.view-dropped',
    kind: 'write',
    summary: 'Forgets a view.',
    params: z.object({ list: z.enum(LISTS), viewId: z.uuid() }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
