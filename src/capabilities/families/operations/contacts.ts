// Contact and triage: taking a contact down, urgency, outcome, and opening the family.
import { randomUUID } from 'node:crypto'
import { dayInFinland, type Day, type Instant } from '#kit/day.ts'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { Read } from '#platform/sql.ts'
import { CIRCLE_PARTS } from '#rooms/trust/model.ts'
import { extraTaken, settingOf, withExtra } from '#rooms/organisations/index.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/contacts.ts'
import { withAddress } from '../rules/home-address.ts'
import { assessmentDeadlines } from '../rules/deadlines.ts'
import { contactClock } from '../rules/contact-clock.ts'
import { identityCodeFault } from '../rules/identity-code.ts'
import { judgeContact, judgeOutcome } from '../rules/triage.ts'
import { lawOverTime } from './law.ts'

type Contract = typeof contract

export const createContact: Operation<Contract['createContact']> = async ({ db, at, today }, { body }) => {
  const judged = judgeContact(body)
  if (!judged.ok) return judged
  const extra = await extraTaken(db, 'contact', today, body.extra)
  if (!extra.ok) return extra
  const receivedAt = body.receivedAt ?? at
  const initiatedOn = dayInFinland(receivedAt as Instant)
  const profile = (await lawOverTime(db))(initiatedOn)
  const dates = assessmentDeadlines(
    { initiatedOn, specialSupport: body.specialSupport, childProtection: false },
    profile,
  )
  await q.createContact(db, {
    ...body,
    receivedAt,
    startBy: dates.startBy.target,
    readyBy: dates.readyBy.target,
    readyByLegal: dates.readyBy.legal,
    lawProfile: profile.key,
    extra: extra.value,
    at,
  })
  return { contactId: body.contactId }
}

export const listContacts: Operation<Contract['listContacts']> = async ({ db, today }, { query }) => {
  const clocked = await clocks(db, today)
  return { contacts: (await q.listContacts(db, query.open)).map(clocked.of), target: clocked.target }
}

export const getContact: Operation<Contract['getContact']> = async ({ db, today }, { params }) => {
  const contact = await q.findContact(db, params.contactId)
  if (contact === null) return refused('not-found')
  const clocked = await clocks(db, today)
  const [read] = await withExtra(db, 'contact', [contact])
  return { ...clocked.of(read!), target: clocked.target }
}

/** Each contact with its clock: by the law of its own day, against the target of today. */
async function clocks(db: Read, today: Day) {
  const lawOn = await lawOverTime(db)
  const target = await settingOf(db, 'families.queueTargetDays', today)
  const of = <Row extends q.ContactRow>(contact: Row) => {
    const receivedOn = dayInFinland(contact.receivedAt as Instant)
    return { ...contact, clock: contactClock({ ...contact, receivedOn }, lawOn(receivedOn), target, today) }
  }
  return { of, target }
}

export const decideUrgency: Operation<Contract['decideUrgency']> = async ({ db, at }, { params, body }) => {
  const done = await q.setUrgency(db, params.contactId, body.urgency, body.reason, body.revision, at)
  return done === 1 ? { revision: body.revision + 1 } : await missed(db, params.contactId)
}

export const decideContact: Operation<Contract['decideContact']> = async ({ db, at, today }, { params, body }) => {
  const contact = await q.findContact(db, params.contactId)
  if (contact === null) return refused('not-found')
  // Urgency first, always: an urgent need is assessed immediately (SHL 36 §).
  if (contact.urgency === 'undecided') return refused('families.urgency-undecided')
  const judged = judgeOutcome(body, today)
  if (!judged.ok) return judged
  const done = await q.setOutcome(db, params.contactId, body, body.revision, at)
  return done === 1 ? { revision: body.revision + 1 } : await missed(db, params.contactId)
}

export const noteParentsNeeds: Operation<Contract['noteParentsNeeds']> = async ({ db, at }, { params, body }) => {
  const done = await q.noteParentsNeeds(db, params.contactId, body, body.revision, at)
  return done === 1 ? { revision: body.revision + 1 } : await missed(db, params.contactId)
}

export const listWithoutWorker: Operation<Contract['listWithoutWorker']> = async ({ db, today }) => ({
  waiting: await q.listWithoutWorker(db, (await settingOf(db, 'families.namedWorker', today)) === 'per-person'),
})

/** Opening a family is deciding for assessment. */
const OPENED = { outcome: 'assessment', guidedTo: [], noAction: null, report: null } as const

/** Nothing was changed: either it is not there for the caller, or somebody was faster. */
async function missed(db: Parameters<typeof q.findContact>[0], contactId: string) {
  return (await q.findContact(db, contactId)) === null ? refused('not-found') : refused('edit.changed-meanwhile')
}

export const openFamily =
  (syntheticOnly: boolean): Operation<Contract['openFamily']> =>
  async ({ db, today, at, discloses }, { params, body }) => {
    const contact = await q.findContact(db, params.contactId)
    if (contact === null) return refused('not-found')
    if (contact.familyId !== null) return refused('families.contact-has-family')
    if (contact.urgency === 'undecided') return refused('families.urgency-undecided')
    for (const [i, { identityCode }] of body.members.entries()) {
      const fault = identityCodeFault(identityCode, syntheticOnly)
      if (fault !== null) return refused(fault, `members.${i}.identityCode`)
    }
    // Before the family is there: from then on the contact is the family's and no longer its writer's.
    if (contact.outcome === null)
      await q.setOutcome(db, params.contactId, { ...OPENED, reason: body.name }, contact.revision, at)
    const parts = CIRCLE_PARTS.family_partner
    const opened = await q.openFamily(db, {
      familyId: body.familyId,
      contactId: params.contactId,
      unitId: body.unitId,
      name: body.name,
      on: today,
      specialSupport: body.specialSupport || contact.specialSupport,
      restricted: body.restricted,
      members: withAddress(body.members, body.address),
      circleId: body.asPartner ? randomUUID() : null,
      read: parts.read,
      write: parts.write,
    })
    if (!opened) return refused('families.unit-not-yours', 'unitId')
    discloses(
      [body.familyId],
      body.members.map((m) => m.personId),
    )
    return { familyId: body.familyId }
  }
