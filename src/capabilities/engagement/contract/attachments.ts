/** Endpoints of attachments: photos and documents beside a note, a meeting or a version of the plan. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { familyParams, instant, nothing, text } from '#kit/shapes.ts'
import { ATTACHED_TO } from '../model.ts'

/** Ids in a form's one field, apart by commas. */
const idList = z
  .string()
  .max(2000)
  .default('')
  .transform((said) => said.split(',').filter(Boolean))
  .pipe(z.array(z.uuid()).max(30))

const target = { about: z.enum(ATTACHED_TO), aboutId: z.uuid() }

const attachment = z.object({
  attachmentId: z.uuid(),
  ...target,
  persons: z.array(z.object({ personId: z.uuid(), name: z.string() })),
  name: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  shared: z.boolean(),
  author: z.string(),
  organisationName: z.string(),
  addedAt: instant,
  /** Withdrawn: the name and the reason stay, the content is not given out. */
  withdrawnAt: instant.nullable(),
  withdrawnWhy: z.string().nullable(),
  mine: z.boolean(),
})

export const attachmentContract = {
  listAttachments: {
    method: 'GET',
    path: '/api/families/:familyId/attachments',
    operationId: 'engagement.listAttachments',
    action: 'engagement.read-attachments',
    event: 'engagement.attachments-read',
    kind: 'read',
    summary:
      'What is attached to notes, meetings and versions of the plan, as far as it is in reach; the content apart.',
    params: familyParams,
    query: z.object({ about: z.enum(ATTACHED_TO).optional(), aboutId: z.uuid().optional() }),
    answer: z.object({
      attachments: z.array(attachment),
      /** The largest file that is taken. */
      megabytes: z.number().int(),
    }),
  },
  addAttachment: {
    method: 'POST',
    path: '/api/families/:familyId/attachments',
    operationId: 'engagement.addAttachment',
    action: 'engagement.add-attachment',
    event: 'engagement.attachment-added',
    kind: 'write',
    summary:
      'Takes a photo or a document: a form with these fields and then the file. Its type is read off its content; a picture is drawn anew without place and camera.',
    params: familyParams,
    body: z.object({
      attachmentId: z.uuid(),
      ...target,
      personIds: idList,
      shared: z.enum(['true', 'false']).default('false'),
      /** Members of the family to whom it does not exist. */
      hiddenFrom: idList,
    }),
    answer: z.object({
      familyId: z.uuid(),
      attachmentId: z.uuid(),
      ...target,
      personIds: z.array(z.uuid()),
      shared: z.boolean(),
      hiddenFrom: z.array(z.uuid()),
    }),
  },
  openAttachment: {
    method: 'GET',
    path: '/api/families/:familyId/attachments/:attachmentId/content',
    operationId: 'engagement.openAttachment',
    action: 'engagement.read-attachments',
    event: 'engagement.attachment-opened',
    kind: 'read',
    summary: 'The file itself, to keep. Every time it is fetched stands in the log.',
    params: familyParams.extend({ attachmentId: z.uuid() }),
    answer: z.object({
      fileName: z.string(),
      mediaType: z.string(),
      encoding: z.literal('base64'),
      content: z.string(),
    }),
  },
  withdrawAttachment: {
    method: 'POST',
    path: '/api/families/:familyId/attachments/:attachmentId/withdraw',
    operationId: 'engagement.withdrawAttachment',
    action: 'engagement.withdraw-attachment',
    event: 'engagement.attachment-withdrawn',
    kind: 'write',
    summary: 'Withdraws an attachment with a reason: it is not given out any more, and stays to be accounted for.',
    params: familyParams.extend({ attachmentId: z.uuid() }),
    body: z.object({ why: text(1000) }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
