// How a request is addressed to the family, or the row of it, that the matrix asks about.
import { newId } from '../../support/county.ts'
import type { Actor } from '../actors.ts'
import { NAMES, type Variant } from '../records/index.ts'
import type { Family, World } from '../world.ts'

export type Request = {
  readonly params?: Record<string, string>
  readonly query?: Record<string, string>
  readonly body?: unknown
  /** A form with these fields and a small file. */
  readonly form?: Record<string, string>
  /** The file of the form, where a line of a table will not do. */
  readonly file?: string
}

export type Make = (at: { world: World; family: Family; actor: Actor }) => Request

/** The key of a row of the addressed family. */
export function keyOf(world: World, family: Family, table: string, variant: Variant, column: string): string {
  const row = world.rows.find((r) => r.table === table && r.family === family && r.variant === variant)
  if (row === undefined) throw new Error(`the world has no ${variant} row of ${table}`)
  return String(row.id[column])
}

export const personsOf = (family: Family, variant: Variant): string[] =>
  NAMES[variant].map((key) => family.persons[key])

export const ofFamily =
  (more: (at: Parameters<Make>[0]) => Request = () => ({})): Make =>
  (at) => {
    const { params, ...rest } = more(at)
    return { params: { familyId: at.family.familyId, ...params }, ...rest }
  }

export const ofContact =
  (body?: (at: Parameters<Make>[0]) => unknown): Make =>
  (at) => ({ params: { contactId: at.world.contactId }, ...(body === undefined ? {} : { body: body(at) }) })

/** A row of the service that the actor's organisation gives. */
export const ownServiceOf = (actor: Actor): Variant =>
  actor.organisation === 'partner' ? 'partner-service' : 'mother-child'

export const aMember = () => ({
  personId: newId(),
  givenName: 'Uusi',
  surname: 'Tulija',
  bornOn: '2020-01-01',
  relation: 'child',
})

export const ofOrganisation =
  (body?: unknown): Make =>
  ({ world }) => ({ params: { organisationId: world.quiet }, ...(body === undefined ? {} : { body }) })
export const ofWorker =
  (body?: (world: World) => unknown): Make =>
  ({ world }) => ({ params: { workerId: world.spare.workerId }, ...(body === undefined ? {} : { body: body(world) }) })
export const ofService =
  (body?: unknown, params: Record<string, string> = {}): Make =>
  ({ world }) => ({ params: { serviceId: world.serviceId, ...params }, ...(body === undefined ? {} : { body }) })

export const ofImport: Make = ({ world }) => ({ params: { runId: world.importId } })

export const FROM = '2026-01-01'
