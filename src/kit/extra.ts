/** Answers to a county's own fields of a form, as they travel: given by field, read with the words of the question as it was asked. */
import * as z from 'zod'
import type { Language } from './languages.ts'

/** By the field's id; null or empty is no answer. */
export const extraGiven = z.record(
  z.string().max(40),
  z.union([z.string().max(8000), z.number(), z.boolean(), z.null()]),
)

const words = z.object({ fi: z.string(), sv: z.string(), en: z.string() } satisfies Record<Language, z.ZodString>)

export const EXTRA_KINDS = ['text', 'long', 'choice', 'number', 'day', 'yes-no'] as const
export type ExtraKind = (typeof EXTRA_KINDS)[number]

/** In the order of the form at the time. */
export const extraRead = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(EXTRA_KINDS),
    label: words,
    value: z.union([z.string(), z.number(), z.boolean()]),
    /** The chosen option in words. */
    said: words.nullable(),
  }),
)

export type ExtraValue = string | number | boolean
export type ExtraGiven = z.output<typeof extraGiven>
export type ExtraRead = z.output<typeof extraRead>
/** As it is kept: each answer with the version of the form's definition that asked for it. */
export type ExtraKept = Readonly<Record<string, { readonly value: ExtraValue; readonly version: number }>>
