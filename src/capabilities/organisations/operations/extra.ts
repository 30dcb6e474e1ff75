// A county's own fields of a form: taking answers by the definition of the day, reading them by that of their own.
import type { Day } from '#kit/day.ts'
import type { ExtraGiven, ExtraKept, ExtraRead } from '#kit/extra.ts'
import type { Result } from '#kit/result.ts'
import type { Read } from '#platform/sql.ts'
import { readSetting } from '../contract/settings.ts'
import type { ExtraForm } from '../model/settings.ts'
import * as q from '../queries/settings.ts'
import { sayExtra, takeExtra } from '../rules/extra.ts'

/** `complete`: whether required fields must be answered now; a checklist is filled in step by step. */
export async function extraTaken(
  db: Read,
  form: ExtraForm,
  on: Day,
  given: ExtraGiven,
  { before = {}, complete = true }: { before?: ExtraKept; complete?: boolean } = {},
): Promise<Result<ExtraKept>> {
  const now = (await q.allVersions(db, [`forms.${form}`])).findLast((each) => each.from <= on)
  const definition = { fields: readSetting(`forms.${form}`, now?.value), version: now?.version ?? 0 }
  return takeExtra(definition, given, before, complete)
}

/** For rows read together: the definitions are read once, and only where something is answered. */
export async function withExtra<Row extends { readonly extra: ExtraKept }>(
  db: Read,
  form: ExtraForm,
  rows: readonly Row[],
): Promise<(Omit<Row, 'extra'> & { extra: ExtraRead })[]> {
  const answered = rows.some(({ extra }) => Object.keys(extra).length > 0)
  const versions = answered ? await q.allVersions(db, [`forms.${form}`]) : []
  const known = new Map(versions.map(({ version, value }) => [version, readSetting(`forms.${form}`, value)]))
  return rows.map((row) => ({ ...row, extra: sayExtra(row.extra, (version) => known.get(version) ?? []) }))
}
