/** The errors of a form by field name, and the address of a field on the page: known to fields and summary alike. */
import { createContext, use } from 'react'

/** By field name, in the order of the form; the words say what to do. */
export type FieldErrors = Readonly<Record<string, string>>

export const Errors = createContext<FieldErrors>({})
export const useErrorOf = (name: string): string | undefined => use(Errors)[name]

export const fieldId = (name: string): string => `f-${name.replace(/[^\w-]/g, '-')}`
