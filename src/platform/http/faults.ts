// From zod's issues to field faults: a path, a stable word, never the value that was refused.
import type * as z from 'zod'
import type { FieldFault } from './problem.ts'

/** A schema may name its own word (`z.string().min(1, 'field.required')`); otherwise the kind of issue gives one. */
export function fieldFaults(error: z.ZodError): FieldFault[] {
  return error.issues.map((issue) => ({ field: issue.path.join('.'), ...wordOf(issue) }))
}

function wordOf(issue: z.core.$ZodIssue): Omit<FieldFault, 'field'> {
  if (/^[a-z0-9-]+\.[a-z0-9.-]+$/.test(issue.message)) return { why: issue.message }
  switch (issue.code) {
    case 'invalid_type':
      return { why: issue.input === undefined || issue.input === null ? 'field.required' : 'field.wrong-kind' }
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) === 1
        ? { why: 'field.required' }
        : { why: 'field.too-small', facts: { minimum: Number(issue.minimum) } }
    case 'too_big':
      return {
        why: issue.origin === 'string' ? 'field.too-long' : 'field.too-large',
        facts: { maximum: Number(issue.maximum) },
      }
    case 'invalid_value':
      return { why: 'field.not-one-of-these' }
    case 'unrecognized_keys':
      return { why: 'field.unknown' }
    default:
      return { why: 'field.not-understood' }
  }
}
