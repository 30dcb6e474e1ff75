// The refused rows of a run as a CSV file: the columns as they came, then line, column and reason in the reader's language.
import { stringify } from 'csv-stringify/sync'
import type { Language } from '#kit/languages.ts'
import type { RefusedRow } from '../queries/runs.ts'
import { reasonIn } from '../rules/reasons.ts'

const HEADS = {
  fi: ['rivi', 'hylkäyksen sarake', 'hylkäyksen syy'],
  sv: ['rad', 'kolumn som avvisades', 'orsak till avvisning'],
  en: ['line', 'refused column', 'reason for refusal'],
} as const

const SUFFIX = { fi: 'hylätyt', sv: 'avvisade', en: 'refused' } as const

/** Semicolons and a BOM: a Finnish spreadsheet opens it, and once corrected it can be taken in as it is. */
export function refusedFile(
  head: { readonly header: readonly string[]; readonly fileName: string },
  rows: readonly RefusedRow[],
  language: Language,
) {
  const width = head.header.length
  const lines = rows.map(({ line, faults, cells }) => [
    ...Array.from({ length: width }, (_, at) => cells[at] ?? ''),
    String(line),
    faults.map(({ column }) => column).join(', '),
    faults.map(({ why, facts }) => reasonIn(language, why, facts)).join(' '),
  ])
  return {
    fileName: `${head.fileName.replace(/\.[^.]*$/, '') || 'import'}-${SUFFIX[language]}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    content: stringify([[...head.header, ...HEADS[language]], ...lines], {
      delimiter: ';',
      bom: true,
      record_delimiter: 'windows',
    }),
  }
}
