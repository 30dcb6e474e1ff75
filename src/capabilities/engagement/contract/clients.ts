/** Endpoints of a partner organisation: whom it serves, and one family as far as it serves it. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, instant } from '#kit/shapes.ts'
import { person } from './meetings.ts'

const client = z.object({
  familyId: z.uuid(),
  /** Those of the family whom the organisation serves; nobody else, and no name of the family. */
  persons: z.array(person),
  courses: z.array(
    z.object({
      courseId: z.uuid(),
      serviceName: z.string(),
      orderedOn: day,
      startedOn: day.nullable(),
      endedOn: day.nullable(),
    }),
  ),
  nextMeetingAt: instant.nullable(),
  mayWrite: z.boolean(),
})

export const clientContract = {
  listClients: {
    method: 'GET',
    path: '/api/clients',
    operationId: 'engagement.listClients',
    action: 'engagement.read-own-clients',
    event: 'engagement.clients-read',
    kind: 'read',
    summary: 'Whom the organisation of the signed-in worker serves, as far as the worker is beside them.',
    answer: z.object({ clients: z.array(client) }),
  },
  getClient: {
    method: 'GET',
    path: '/api/clients/:familyId',
    operationId: 'engagement.getClient',
    action: 'engagement.read-client',
    event: 'engagement.client-read',
    kind: 'read',
    summary: 'One family as far as the organisation serves it: whom, in which service, when next.',
    params: familyParams,
    answer: client,
  },
} as const satisfies Contract<z.ZodType>
