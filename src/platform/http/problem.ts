// The one table from what went wrong to what the caller hears.
import type { Refused } from '#kit/result.ts'

export type FieldFault = {
  readonly field: string
  readonly why: string
  readonly facts?: Record<string, string | number>
}

/** The body of every answer that is not a success (RFC 9457 in spirit: status, a stable `why`, the fields to mend). */
export type ProblemBody = {
  readonly status: number
  readonly why: string
  readonly fields?: readonly FieldFault[]
  readonly facts?: Refused['facts']
  readonly detail?: unknown
}

/** Thrown inside the walk only; rules and operations return `Refused`. */
export class Problem extends Error {
  readonly body: ProblemBody
  readonly retryAfter?: number

  constructor(status: number, why: string, more: Omit<ProblemBody, 'status' | 'why'> & { retryAfter?: number } = {}) {
    super(why)
    const { retryAfter, ...rest } = more
    this.body = { status, why, ...rest }
    if (retryAfter !== undefined) this.retryAfter = retryAfter
  }
}

export const notSignedIn = () => new Problem(401, 'trust.not-signed-in')
export const notVisible = () => new Problem(404, 'not-found')
export const notPermitted = () => new Problem(403, 'trust.not-permitted')

/** A refusal of a rule: 409, but what is not there for the caller is 404 and one bad field is 422. */
export function problemOf(refusal: Refused): Problem {
  if (refusal.why === 'not-found') return notVisible()
  if (refusal.field !== undefined)
    return new Problem(422, 'input.not-understood', {
      fields: [{ field: refusal.field, why: refusal.why, ...(refusal.facts ? { facts: refusal.facts } : {}) }],
    })
  return new Problem(409, refusal.why, {
    ...(refusal.facts ? { facts: refusal.facts } : {}),
    ...('detail' in refusal ? { detail: refusal.detail } : {}),
  })
}

type DatabaseError = { code?: string; constraint?: string; routine?: string }

/** A constraint is a rule too: the few that a caller can meet get a name, everything else is a bug. */
export function problemOfDatabase(error: unknown): Problem | null {
  const { code, constraint, routine } = error as DatabaseError
  // row-level security refused the write
  if (code === '42501') return notPermitted()
  if (code === '23505' || code === '23P01')
    return new Problem(409, 'edit.already-there', { facts: { rule: constraint ?? '' } })
  if (code === '23503') return notVisible()
  if (code === '23514') return new Problem(409, 'edit.not-allowed', { facts: { rule: constraint ?? '' } })
  // What passed the shapes but no column can hold: a zero byte, half a surrogate, a number or a day beyond all bounds.
  if (code === '22021' || code === '22P05' || code === '22003' || code === '22008' || code === '22007')
    return new Problem(422, 'input.not-understood')
  if (code === '22P02' && routine === 'json_errsave_error') return new Problem(422, 'input.not-understood')
  if (code === '40001' || code === '40P01') return new Problem(409, 'edit.try-again')
  if (code === '53100') return new Problem(503, 'server.disk-full', { retryAfter: 10 })
  if (isAway(error)) return new Problem(503, 'server.database-away', { retryAfter: 2 })
  return null
}

/** Classes of SQLSTATE and errors of the connection that say the database is away or overloaded, not that something is wrong. */
const AWAY = new Set([
  '53300',
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '25P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
])

/** A connection that breaks under a statement has no code, only words. */
function isAway(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  if (code !== undefined) return AWAY.has(code) || code.startsWith('08')
  return /^Connection terminated|connection error and is not queryable|^timeout exceeded when trying to connect/.test(
    message ?? '',
  )
}
