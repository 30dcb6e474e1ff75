// Attachments: listing, taking in, giving out, withdrawing.
import { Buffer } from 'node:buffer'
import { inCircle, isPermitted } from '#kit/access.ts'
import { refused } from '#kit/result.ts'
import { cleanFile, keptName } from '#platform/files/clean.ts'
import type { Hand, Later, Operation, Upload } from '#platform/http/endpoint.ts'
import { Problem } from '#platform/http/problem.ts'
import { settingOf } from '#rooms/organisations/index.ts'
import type * as z from 'zod'
import type { contract } from '../contract.ts'
import * as q from '../queries/attachments.ts'
import { namesOf } from '../queries/meetings.ts'
import { named } from './meetings.ts'

type Contract = typeof contract

const MEGABYTE = 1_000_000

export const listAttachments: Operation<Contract['listAttachments']> = async ({ db }, { params, query }) => {
  const names = await namesOf(db, [params.familyId])
  const rows = await q.listAttachments(db, params.familyId, query.about ?? null, query.aboutId ?? null)
  return {
    attachments: rows.map(({ personIds, ...row }) => ({ ...row, persons: named(names, personIds) })),
    megabytes: (await settingOf(db, 'engagement.attachmentMegabytes')).megabytes,
  }
}

/** Judges the fields; the file itself comes after this has been granted. */
export const addAttachment: Operation<Contract['addAttachment']> = async ({ db, actor }, { params, body }) => {
  if (body.personIds.length === 0) return refused('engagement.persons-missing', 'personIds')
  const known = await namesOf(db, [params.familyId])
  if ([...body.personIds, ...body.hiddenFrom].some((id) => !known.has(id)))
    return refused('engagement.person-not-of-family', 'personIds')
  if (body.about === 'plan') {
    // What stands beside the plan is part of the plan: who writes notes does not thereby write it.
    if (!isPermitted([inCircle('write', 'plan')], actor)) return refused('engagement.plan-not-yours')
    const version = await q.findVersion(db, params.familyId, body.aboutId)
    if (version === null) return refused('not-found')
    if (version.state === 'superseded') return refused('engagement.version-superseded')
    if (body.personIds.some((id) => !version.personIds.includes(id)))
      return refused('engagement.person-not-of-plan', 'personIds')
  } else if (!(await q.isThere(db, params.familyId, body.about, body.aboutId))) return refused('not-found')
  return { ...body, ...params, shared: body.shared === 'true' }
}

/** Reads the file to its end, makes it fit to keep, and keeps it; what is not kept leaves nothing. */
export async function takeAttachment(
  hand: Hand,
  about: z.output<Contract['addAttachment']['answer']>,
  file: Upload,
): Promise<Later> {
  const { megabytes } = await hand.transaction((db) => settingOf(db, 'engagement.attachmentMegabytes'))
  const parts: Buffer[] = []
  let size = 0
  for await (const part of file.content as AsyncIterable<Buffer>) {
    size += part.length
    if (size > megabytes * MEGABYTE) throw notTaken('engagement.file-too-large', { megabytes })
    parts.push(part)
  }
  const cleaned = await cleanFile(Buffer.concat(parts))
  if (cleaned === null) throw notTaken('engagement.file-type-not-taken')
  if (cleaned === 'broken') throw notTaken('engagement.file-broken')
  const name = keptName(file.fileName, cleaned.mediaType)
  await hand.transaction((db) => q.addAttachment(db, { ...about, ...cleaned, name }))
  return () => Promise.resolve()
}

const notTaken = (why: string, facts: Record<string, number> = {}) =>
  new Problem(422, 'input.not-understood', { fields: [{ field: 'file', why, facts }] })

export const openAttachment: Operation<Contract['openAttachment']> = async ({ db, discloses }, { params }) => {
  const file = await q.openAttachment(db, params.familyId, params.attachmentId)
  if (file === null) return refused('not-found')
  if (file.withdrawn) return refused('engagement.attachment-withdrawn')
  discloses([params.familyId], file.personIds)
  return {
    fileName: file.name,
    mediaType: file.mediaType,
    encoding: 'base64',
    content: file.content.toString('base64'),
  }
}

export const withdrawAttachment: Operation<Contract['withdrawAttachment']> = async ({ db, at }, { params, body }) =>
  (await q.withdrawAttachment(db, params.familyId, params.attachmentId, body.why, at)) === 1
    ? {}
    : refused('engagement.attachment-withdrawn')
