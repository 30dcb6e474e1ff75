/** The endpoints of the family situation check: answers with their scores, and answering. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, givenDay, instant } from '#kit/shapes.ts'
import { ANSWERED_WITH, ITEMS, POINTS, type Item } from './model.ts'

const everyItem = <Value extends z.ZodType>(value: Value) =>
  z.object(Object.fromEntries(ITEMS.map((item) => [item, value])) as Record<Item, Value>)

/** 0-100; null where too little was answered. */
const score = z.number().min(0).max(100).nullable()

const check = z.object({
  answerId: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  episode: z.number().int(),
  point: z.enum(POINTS),
  answeredOn: day,
  answeredWith: z.enum(ANSWERED_WITH),
  /** As answered, each on its own scale. */
  items: everyItem(z.number().int().nullable()),
  itemScores: everyItem(score),
  score,
  writtenBy: z.string(),
  writtenAt: instant,
})

const change = z.object({
  personId: z.uuid(),
  personName: z.string(),
  episode: z.number().int(),
  startOn: day,
  endOn: day,
  start: score,
  end: score,
  /** Points of 0-100, end minus start; null where either side is missing. */
  change: z.number().nullable(),
  itemChanges: everyItem(z.number().nullable()),
})

export const contract = {
  listChecks: {
    method: 'GET',
    path: '/api/families/:familyId/checks',
    operationId: 'measures.listChecks',
    action: 'measures.read-checks',
    event: 'measures.checks-read',
    kind: 'read',
    summary:
      "All answers to the situation check in reach with their 0-100 scores, and each person's change from start to end.",
    params: familyParams,
    answer: z.object({ checks: z.array(check), changes: z.array(change) }),
  },
  answerCheck: {
    method: 'POST',
    path: '/api/families/:familyId/checks',
    operationId: 'measures.answerCheck',
    action: 'measures.answer-check',
    event: 'measures.check-answered',
    kind: 'write',
    summary:
      "One person's answers at one point, on the worker's device or one's own. Any item may be left out, not all of them.",
    params: familyParams,
    body: z.object({
      answerId: z.uuid(),
      personId: z.uuid(),
      point: z.enum(POINTS),
      answeredOn: givenDay.optional(),
      answeredWith: z.enum(ANSWERED_WITH).default('worker_device'),
      items: everyItem(z.number().int().nullable().default(null)),
    }),
    answer: z.object({ score }),
  },
} as const satisfies Contract<z.ZodType>
