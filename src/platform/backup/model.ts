// What a backup file says of itself, and the names of its entries.
import * as z from 'zod'

export const FORMAT = 1

/** Parts of a table, so that no part needs more memory than this whatever the table's size. */
export const PART_BYTES = 4_000_000

/** The first entry: what is needed before the first row. */
export const beginning = z.object({
  format: z.literal(FORMAT),
  madeAt: z.string(),
  version: z.string(),
  postgres: z.string(),
  migrations: z.array(z.object({ number: z.int(), name: z.string(), checksum: z.string() })),
})
export type Beginning = z.output<typeof beginning>

const content = { bytes: z.int(), sha256: z.string() }

/** The last entry: a file without it was cut off. */
export const ending = z.object({
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.int(), ...content })),
  sequences: z.array(z.object({ name: z.string(), last: z.string(), called: z.boolean() })),
  home: z.array(z.object({ name: z.string(), ...content })),
})
export type Ending = z.output<typeof ending>

export const NAMES = {
  beginning: 'beginning.json',
  ending: 'ending.json',
  table: (table: string, part: number) => `tables/${table}/${String(part).padStart(6, '0')}.copy`,
  home: (file: string) => `home/${file}`,
} as const
