// How a backup file that is not whole, or does not fit, is refused.

/** The message says why and what to do. Nothing was changed. */
export class BackupRefused extends Error {}
