// Taking a worker in from the command line: into the organisation and unit named, which are founded where the area has none.
import type { Day } from '#kit/day.ts'
import type { Write } from '#platform/sql.ts'
import type { Sector, WorkerRole } from '../model.ts'
import * as q from '../queries/founding.ts'

export type Newcomer = {
  /** National code; null where the database holds only one area with organisations. */
  readonly areaId: number | null
  readonly organisation: string
  readonly sector: Sector
  /** Null: the only unit there is, or a first one of the organisation's name. */
  readonly unit: string | null
  readonly workerId: string
  /** Of the organisation, if it is founded. */
  readonly organisationId: string
  readonly givenName: string
  readonly surname: string
  readonly title: string
  readonly role: WorkerRole
}

export type TakenIn =
  | { readonly done: true; readonly areaId: number; readonly unit: string; readonly founded: readonly string[] }
  /** What could not be told, and what there is to choose from. */
  | { readonly done: false; readonly unclear: 'area' | 'organisation' | 'unit'; readonly choices: readonly string[] }

export async function takeInWorker(db: Write, newcomer: Newcomer, on: Day): Promise<TakenIn> {
  const areas = await q.areas(db)
  const area =
    newcomer.areaId === null
      ? only(areas.filter((one) => one.organisations > 0))
      : areas.find((one) => one.areaId === newcomer.areaId)
  if (area === undefined)
    return { done: false, unclear: 'area', choices: areas.map((one) => `${one.areaId} ${one.name}`) }

  const founded: string[] = []
  const organisations = await q.organisationsOf(db, area.areaId)
  const wanted = await q.fold(db, newcomer.organisation)
  let organisationId = organisations.find((one) => one.folded === wanted)?.organisationId
  if (organisationId === undefined) {
    if (organisations.length > 0)
      return { done: false, unclear: 'organisation', choices: organisations.map((one) => one.name) }
    organisationId = newcomer.organisationId
    await q.foundOrganisation(db, area.areaId, organisationId, newcomer.organisation, newcomer.sector, on)
    founded.push(`organisation ${newcomer.organisation}`)
  }

  const units = await q.unitsOf(db, area.areaId, organisationId)
  const wantedUnit = newcomer.unit === null ? null : await q.fold(db, newcomer.unit)
  let unit = wantedUnit === null ? only(units) : units.find((one) => one.folded === wantedUnit)
  if (unit === undefined) {
    if (units.length > 0) return { done: false, unclear: 'unit', choices: units.map((one) => one.name) }
    const name = newcomer.unit ?? newcomer.organisation
    unit = { unitId: await q.foundUnit(db, area.areaId, organisationId, name, on), name, folded: '' }
    founded.push(`unit ${name}`)
  }
  await q.takeInWorker(db, area.areaId, { ...newcomer, organisationId }, unit.unitId, newcomer.role, on)
  return { done: true, areaId: area.areaId, unit: unit.name, founded }
}

const only = <One>(list: readonly One[]): One | undefined => (list.length === 1 ? list[0] : undefined)
