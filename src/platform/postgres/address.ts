// Where a database is and who asks.

/** `host` is a folder for a unix socket. Fits the options of `pg` clients and pools. */
export type DatabaseAddress = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
  readonly password?: string
  readonly ssl?: true | { readonly rejectUnauthorized?: boolean; readonly ca?: string }
}
