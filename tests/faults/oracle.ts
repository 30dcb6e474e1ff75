// The oracle of acknowledged writes: writers that post commands over HTTP and keep what was answered, and the judge that asks the database.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { DatabaseAddress } from '#platform/postgres/address.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { newId } from '../support/county.ts'

export type Writers = {
  /** Contacts whose creation was answered with success. */
  readonly acknowledged: ReadonlySet<string>
  /** Answers by status; `0` is none at all. */
  readonly answers: ReadonlyMap<number, number>
  /** Answers of 503 that did not say when to come again. */
  readonly bareRefusals: number
  /** Milliseconds from a moment until the next command that was sent after it succeeded. */
  recovery(from: number, alive: () => void): Promise<number>
  /** Every command still open is repeated until it is answered; with `false` it is left. */
  stop(finish?: boolean): Promise<void>
}

export type WritersOptions = {
  readonly url: string
  readonly cookie: string
  readonly unitId: number
  readonly count: number
  /** Puts down as acknowledged what was only sent: the liar that the judge must catch. */
  readonly lies?: boolean
}

export function startWriters(options: WritersOptions): Writers {
  const acknowledged = new Set<string>()
  const answers = new Map<number, number>()
  const successes: { sent: number; at: number }[] = []
  let bareRefusals = 0
  let stopping = false
  let finishing = true

  const writer = async (): Promise<void> => {
    while (!stopping) {
      const [contactId, commandId] = [newId(), newId()]
      if (options.lies) acknowledged.add(contactId)
      for (let done = false; !done && (!stopping || finishing);) {
        const sent = Date.now()
        const response = await post(options, contactId, commandId)
        const status = response?.status ?? 0
        answers.set(status, (answers.get(status) ?? 0) + 1)
        if (status === 503 && response?.headers.get('retry-after') === null) bareRefusals++
        done = status === 200
        if (done) {
          acknowledged.add(contactId)
          successes.push({ sent, at: Date.now() })
        } else if (options.lies) done = true
        else await sleep(20)
      }
    }
  }
  const all = Array.from({ length: options.count }, () => writer())
  return {
    acknowledged,
    answers,
    get bareRefusals() {
      return bareRefusals
    },
    recovery: async (from, alive) => {
      for (;;) {
        const first = successes.find(({ sent }) => sent >= from)
        if (first !== undefined) return first.at - from
        alive()
        await sleep(5)
      }
    },
    stop: async (finish = true) => {
      finishing = finish
      stopping = true
      await Promise.all(all)
    },
  }
}

async function post(options: WritersOptions, contactId: string, commandId: string): Promise<Response | undefined> {
  try {
    const response = await fetch(options.url + families.createContact.path, {
      method: families.createContact.method,
      headers: { 'content-type': 'application/json', cookie: options.cookie, 'x-command-id': commandId },
      body: JSON.stringify({
        contactId,
        unitId: options.unitId,
        channel: 'phone',
        contactedBy: 'parent',
        contactName: 'Jenni Lehtovaara',
        consentBasis: 'own_contact',
        ownWords: 'Aamut ovat pahimmat.',
      }),
      signal: AbortSignal.timeout(30_000),
    })
    await response.arrayBuffer()
    return response
  } catch {
    return undefined
  }
}

export type Judgement = {
  readonly lost: number
  /** Contacts with more than one trace: in the register, among commands, in the log. */
  readonly doubled: number
  readonly unasked: number
}

/** Holds what was acknowledged against the database: each there once, with one command and one log row (a repeated command logs that it was one). */
export async function judge(
  owner: DatabaseAddress,
  { acknowledged }: Pick<Writers, 'acknowledged'>,
): Promise<Judgement> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    const contacts = await client.query<{ contact_id: string }>('select contact_id from families.contact')
    const there = new Set(contacts.rows.map((row) => row.contact_id))
    const traces = await client.query<{ commands: number; rows: number }>(
      `select (select count(*)::int from trust.command where operation = $1) as commands,
         (select count(*)::int from trust.use_log where event = $2 and kind = 'write' and facts ->> 'repeated' is null) as rows`,
      [families.createContact.operationId, families.createContact.event],
    )
    const { commands, rows } = traces.rows[0]!
    return {
      lost: [...acknowledged].filter((id) => !there.has(id)).length,
      doubled: Math.max(0, contacts.rows.length - there.size, commands - there.size, rows - there.size),
      unasked: [...there].filter((id) => !acknowledged.has(id)).length,
    }
  } finally {
    await client.end()
  }
}
