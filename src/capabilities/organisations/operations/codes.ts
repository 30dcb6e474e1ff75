// The national code lists: reading them, and putting them into a database that has none.
import type { Operation } from '#platform/http/endpoint.ts'
import type { Read, Write } from '#platform/sql.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/codes.ts'
import { NATIONAL_AREAS, NATIONAL_MUNICIPALITIES } from '../rules/national-codes.gen.ts'

type Contract = typeof contract

export const listAreas: Operation<Contract['listAreas']> = async ({ db }) => ({ areas: await q.listAreas(db) })

export const listMunicipalities: Operation<Contract['listMunicipalities']> = async ({ db }, { query }) => ({
  municipalities: await q.listMunicipalities(db, {
    q: query.q,
    areaId: query.areaId ?? null,
    everywhere: query.everywhere,
  }),
})

/** Brings counties and municipalities to the list of this version. As the owner of the tables. Doing it again changes nothing. */
export async function importNationalCodes(db: Write): Promise<{ areas: number; municipalities: number }> {
  const areas = await q.keepAreas(
    db,
    NATIONAL_AREAS.map(([a, fi, sv, en, l]) => ({ a, fi, sv, en, l })),
  )
  const municipalities = await q.keepMunicipalities(
    db,
    NATIONAL_MUNICIPALITIES.map(([c, a, fi, sv, en, l]) => ({ c, a, fi, sv, en, l })),
  )
  return { areas, municipalities }
}

/** The same where there are no municipalities yet: for every start, costs one count. */
export async function loadNationalCodes(db: Read & Write): Promise<boolean> {
  if ((await q.countMunicipalities(db)) > 0) return false
  await importNationalCodes(db)
  return true
}
