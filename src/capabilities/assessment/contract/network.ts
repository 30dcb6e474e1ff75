/** Endpoints of the close network: the people around the family, mapped at the start and again later. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, givenDay, text } from '#kit/shapes.ts'
import { CLOSENESS, EFFECTS, RELATIONS } from '../model.ts'

const id = z.uuid()

const closePerson = z.object({
  /** Keeps its place from map to map. */
  id,
  name: text(100),
  relation: z.enum(RELATIONS),
  /** 1 nearest. */
  closeness: z.union(CLOSENESS.map((each) => z.literal(each)) as [z.ZodLiteral<1>, z.ZodLiteral<2>, z.ZodLiteral<3>]),
  effect: z.enum(EFFECTS),
  note: z.string().trim().max(500),
})

const map = z.object({
  mapId: id,
  personIds: z.array(id),
  mappedOn: day,
  people: z.array(closePerson),
  revision: z.number().int(),
})

export const networkContract = {
  listNetworkMaps: {
    method: 'GET',
    path: '/api/families/:familyId/network-maps',
    operationId: 'assessment.listNetworkMaps',
    action: 'assessment.read',
    event: 'assessment.network-read',
    kind: 'read',
    summary: 'The maps of the people around the family in this episode, the oldest first.',
    params: familyParams,
    answer: z.object({ maps: z.array(map) }),
  },
  saveNetworkMap: {
    method: 'PUT',
    path: '/api/families/:familyId/network-maps/:mapId',
    operationId: 'assessment.saveNetworkMap',
    action: 'assessment.write',
    event: 'assessment.network-saved',
    kind: 'write',
    summary: 'Makes or changes a map of the people around the family. Revision 0 makes it.',
    params: familyParams.extend({ mapId: id }),
    body: z.object({
      personIds: z.array(id).min(1, 'assessment.persons-missing').max(30),
      mappedOn: givenDay.optional(),
      people: z.array(closePerson).max(40),
      revision: z.number().int(),
    }),
    answer: z.object({ revision: z.number().int() }),
  },
} as const satisfies Contract<z.ZodType>

export type NetworkMap = z.output<typeof map>
export type ClosePerson = z.output<typeof closePerson>
