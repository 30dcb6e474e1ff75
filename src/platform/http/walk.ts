// The walk of one request, fixed here once; no room can reorder it:
// session and context > action check > parse > operation > answer checked > log row > commit.
import { createHash } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import type * as z from 'zod'
import { isPermitted, type AccessTable, type Actor, type Way } from '#kit/access.ts'
import { isId } from '#kit/id.ts'
import type { Refused } from '#kit/result.ts'
import type { Clock } from '#platform/clock.ts'
import { handleOn, type Write } from '#platform/sql.ts'
import { disclosedBy } from './disclosed.ts'
import type { Context, Route } from './endpoint.ts'
import { fieldFaults } from './faults.ts'
import { veilOf, type Kept } from './veil.ts'
import { notPermitted, notSignedIn, notVisible, Problem, problemOf, problemOfDatabase } from './problem.ts'

export type Call = {
  readonly params: Record<string, unknown>
  readonly query: Record<string, unknown>
  readonly body: unknown
  /** SHA-256 of the session token, or null. */
  readonly tokenHash: Buffer | null
  /** The id the caller gave this command; required for writes. */
  readonly commandId: string | null
  readonly requestId: string
}

export type Walk = (route: Route, call: Call) => Promise<unknown>

export function walkOn(pool: Pool, access: AccessTable, clock: Clock): Walk {
  return async (route, call) => {
    const client = await connect(pool)
    let broken = false
    try {
      return await walk(client, access, clock, route, call, () => {
        broken = true
      })
    } finally {
      client.release(broken)
    }
  }
}

export async function connect(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    throw problemOfDatabase(error) ?? new Problem(503, 'server.database-away', { retryAfter: 2 })
  }
}

async function walk(
  client: PoolClient,
  access: AccessTable,
  clock: Clock,
  route: Route,
  call: Call,
  breaks: () => void,
): Promise<unknown> {
  const { entry } = route
  const ways = access[entry.action]
  if (ways === undefined) throw new Error(`${entry.action} is in no access table`)
  const asksWrite = entry.kind === 'write'
  if (asksWrite && (call.commandId === null || !isId(call.commandId)))
    throw new Problem(400, 'input.command-id-missing')

  try {
    const familyId = familyOf(call.params)
    const actor = await begin(client, call.tokenHash, familyId)
    if (actor === null) throw notSignedIn()
    // A family the caller has no relation to is not there for the caller, whatever the rule.
    if (!isPermitted(ways, actor)) throw familyId !== null && actor.relation === null ? notVisible() : notPermitted()

    const input = parseInput(route, call)
    const db = handleOn(client)
    const bodyHash = createHash('sha256')
      .update(JSON.stringify([call.params, call.query, call.body ?? null]))
      .digest()
    if (asksWrite) {
      const done = await repeated(db, call.commandId!, actor, entry.operationId, bodyHash)
      if (done !== null) {
        // The same answer discloses again: it leaves its own row.
        const again = logBook(familyId)
        again.pen.notes({ repeated: true })
        await writeLog(db, route, call, actor, again, done.answer, partsOf(ways))
        await client.query('commit')
        return done.answer
      }
    }

    const log = logBook(familyId)
    const context: Context = { db, actor, at: clock.now(), today: clock.today(), ...log.pen }
    const result = await route.operation(context, input as never)
    if (isRefused(result)) throw problemOf(result)

    const answer = entry.answer.parse(result)
    await writeLog(db, route, call, actor, log, answer, partsOf(ways))
    if (asksWrite)
      await db.run({
        text: 'insert into trust.command (command_id, area_id, account_id, operation, body_hash, answer) values ($1, $2, $3, $4, $5, $6)',
        values: [call.commandId, actor.areaId, actor.accountId, entry.operationId, bodyHash, JSON.stringify(answer)],
      })
    await client.query('commit')
    return answer
  } catch (error) {
    await client.query('rollback').catch(breaks)
    const problem = error instanceof Problem ? error : problemOfDatabase(error)
    if (problem?.body.status === 403) await noteRefusal(client, route, call)
    throw problem ?? error
  }
}

/** A refused attempt on something visible leaves a row without data, on its own: the refused transaction is gone. It is refused either way. */
async function noteRefusal(
  client: PoolClient,
  { entry }: Route,
  { tokenHash, params, requestId }: Call,
): Promise<void> {
  const familyId = params['familyId']
  await client
    .query('select trust.note_refusal($1, $2, $3, $4)', [tokenHash, entry.event, familyId ?? null, requestId])
    .catch(() => undefined)
}

/** Begins and enters the access context in one round trip. */
export async function begin(
  client: PoolClient,
  tokenHash: Buffer | null,
  familyId: string | null,
): Promise<Actor | null> {
  if (tokenHash === null) return null
  const family = familyId === null ? 'null' : `'${familyId}'::uuid`
  const results = (await client.query(
    `begin; select app.enter('\\x${tokenHash.toString('hex')}'::bytea, ${family}) as actor`,
  )) as unknown as { rows: { actor: Actor | null }[] }[]
  return results[1]?.rows[0]?.actor ?? null
}

function familyOf(params: Record<string, unknown>): string | null {
  const id = params['familyId']
  if (id === undefined) return null
  if (typeof id !== 'string' || !isId(id)) throw notVisible()
  return id
}

function parseInput({ entry }: Route, call: Call): { params: unknown; query: unknown; body: unknown } {
  const faults = []
  const parsed: Record<string, unknown> = {}
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = entry[part] as z.ZodType | undefined
    if (schema === undefined) continue
    const result = schema.safeParse(call[part] ?? (part === 'body' ? undefined : {}))
    if (result.success) parsed[part] = result.data
    else if (part === 'params') throw notVisible()
    else faults.push(...fieldFaults(result.error))
  }
  if (faults.length > 0) throw new Problem(422, 'input.not-understood', { fields: faults })
  return parsed as { params: unknown; query: unknown; body: unknown }
}

async function repeated(
  db: Write,
  commandId: string,
  actor: Actor,
  operation: string,
  bodyHash: Buffer,
): Promise<{ answer: unknown } | null> {
  // Two copies of one command at the same moment wait for each other here, so that the second finds the first's answer.
  await db.rows({ text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))', values: [commandId] })
  const before = await db.find<{ operation: string; body_hash: Buffer; answer: unknown }>({
    text: 'select operation, body_hash, answer from trust.command where command_id = $1 and account_id = $2',
    values: [commandId, actor.accountId],
  })
  if (before === null) return null
  if (before.operation !== operation || !before.body_hash.equals(bodyHash))
    throw new Problem(409, 'edit.command-id-reused')
  return before
}

function logBook(familyId: string | null) {
  const families = new Set<string>(familyId === null ? [] : [familyId])
  const persons = new Set<string>()
  const hidden = new Set<string>()
  const facts: Record<string, string | number | boolean | string[]> = {}
  const pen: Pick<Context, 'discloses' | 'notes' | 'hidesFrom'> = {
    discloses: (familyIds, personIds = []) => {
      for (const id of familyIds) families.add(id)
      for (const id of personIds) persons.add(id)
    },
    notes: (more) => void Object.assign(facts, more),
    hidesFrom: (personIds) => {
      for (const id of personIds) hidden.add(id)
    },
  }
  return { families, persons, hidden, facts, pen }
}

async function writeLog(
  db: Write,
  { entry }: Route,
  call: Call,
  actor: Actor,
  log: ReturnType<typeof logBook>,
  answer: unknown,
  parts: readonly string[],
): Promise<void> {
  const named = disclosedBy(answer)
  for (const id of named.families) log.families.add(id)
  for (const id of named.persons) log.persons.add(id)
  await drawVeil(db, call, log, answer, parts)
  await db.run({
    text: `insert into trust.use_log (area_id, account_id, worker_id, actor, roles, organisation_id, event, kind, purpose, basis,
             family_ids, person_ids, hidden_from, facts, request_id)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    values: [
      actor.areaId,
      actor.accountId,
      actor.workerId,
      actor.name,
      actor.relation === null || actor.relation.circleRoles.length === 0 ? actor.roles : actor.relation.circleRoles,
      actor.organisationId,
      entry.event,
      entry.security ? 'security' : entry.kind,
      actor.relation?.purpose ?? '',
      basisOf(actor),
      [...log.families],
      [...log.persons],
      [...log.hidden],
      JSON.stringify(log.facts),
      call.requestId,
    ],
  })
}

/** A row about what a young person keeps from a guardian is not that guardian's to read; a row that names others too goes on naming them. */
async function drawVeil(
  db: Write,
  call: Call,
  log: ReturnType<typeof logBook>,
  answer: unknown,
  parts: readonly string[],
): Promise<void> {
  // Hidden by the operation itself: the whole row.
  if (log.families.size === 0 || log.hidden.size > 0) return
  const kept = await db.rows<Kept>({
    text: 'select item_id, person_id, guardian_id, parts from app.kept_from($1)',
    values: [[...log.families]],
  })
  if (kept.length === 0) return
  const veil = veilOf(kept, parts, { params: call.params, body: call.body, answer }, log.persons)
  if (veil.hiddenFrom.size === 0) return
  for (const id of veil.hiddenFrom) log.hidden.add(id)
  Object.assign(log.facts, { veiled: [...veil.veiled] })
}

const partsOf = (ways: readonly Way[]): string[] => ways.flatMap((way) => (way.as === 'circle' ? [way.part] : []))

/** On what ground the reader stands: the log says it beside the purpose. */
function basisOf({ relation }: Actor): string {
  if (relation === null) return ''
  if (relation.circleRoles.includes('break_glass')) return 'emergency'
  if (relation.circleRoles.includes('purpose')) return 'purpose'
  return relation.circleRoles.length > 0 ? 'client-relationship' : 'unit-list'
}

export function isRefused(result: unknown): result is Refused {
  return typeof result === 'object' && result !== null && (result as { ok?: unknown }).ok === false && 'why' in result
}
