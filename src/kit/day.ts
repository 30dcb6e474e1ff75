/** A calendar day in Finland as branded `YYYY-MM-DD`: compares as text, never shifts with a time zone. */

declare const day: unique symbol
declare const instant: unique symbol

export type Day = string & { readonly [day]: true }

/** A point in time, UTC, ISO 8601 with milliseconds and `Z`. */
export type Instant = string & { readonly [instant]: true }
