/** Judging answers to a county's own fields, and saying kept ones in the words of the time. */
import { isDay } from '#kit/day.ts'
import type { ExtraGiven, ExtraKept, ExtraRead, ExtraValue } from '#kit/extra.ts'
import { ok, refused, type Result } from '#kit/result.ts'
import type { ExtraField } from '../model/setting-kinds.ts'

type Form = { readonly fields: readonly ExtraField[]; readonly version: number }

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

/** What is wrong with an answer, or null. `before` may be of an option that has since been retired. */
function faultOf(field: ExtraField, value: ExtraValue, before: ExtraValue | undefined): string | null {
  switch (field.kind) {
    case 'text':
      return typeof value !== 'string' ? 'field.wrong-kind' : value.length > 200 ? 'field.too-long' : null
    case 'long':
      return typeof value === 'string' ? null : 'field.wrong-kind'
    case 'choice':
      return field.choices.some(({ code, retired }) => code === value && (!retired || value === before))
        ? null
        : 'field.not-one-of-these'
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : 'field.wrong-kind'
    case 'day':
      return typeof value === 'string' && isDay(value) ? null : 'field.day'
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'field.wrong-kind'
  }
}

/**
 * The answers as they will be kept. What was answered to a field that is no longer asked stays; `complete` asks for the required ones.
 */
export function takeExtra(form: Form, given: ExtraGiven, before: ExtraKept, complete: boolean): Result<ExtraKept> {
  const asked = form.fields.filter(({ retired }) => !retired)
  const kept: Record<string, { value: ExtraValue; version: number }> = Object.fromEntries(
    Object.entries(before).filter(([id]) => !asked.some((field) => field.id === id)),
  )
  for (const id of Object.keys(given))
    if (!form.fields.some((field) => field.id === id) && !isBlank(given[id]))
      return refused('organisations.extra-unknown', `extra.${id}`)
  for (const field of asked) {
    const value = given[field.id]
    if (value === null || value === undefined || isBlank(value)) {
      if (field.required && complete) return refused('field.required', `extra.${field.id}`)
      continue
    }
    const tidy = typeof value === 'string' ? value.trim() : value
    const earlier = before[field.id]
    const fault = faultOf(field, tidy, earlier?.value)
    if (fault !== null) return refused(fault, `extra.${field.id}`, fault === 'field.too-long' ? { maximum: 200 } : {})
    // An answer nobody has touched stays an answer to the question as it was asked.
    kept[field.id] = earlier !== undefined && earlier.value === tidy ? earlier : { value: tidy, version: form.version }
  }
  return ok(kept)
}

/** Kept answers with the question of their own version; an answer whose version is not found is said by the newest that has the field. */
export function sayExtra(kept: ExtraKept, fieldsOf: (version: number) => readonly ExtraField[]): ExtraRead {
  return Object.entries(kept)
    .flatMap(([id, { value, version }]) => {
      const fields = fieldsOf(version)
      const at = fields.findIndex((field) => field.id === id)
      const field = fields[at]
      if (field === undefined) return []
      const said = field.kind === 'choice' ? (field.choices.find(({ code }) => code === value)?.text ?? null) : null
      return [{ at, read: { id, kind: field.kind, label: field.label, value, said } }]
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ read }) => read)
}
