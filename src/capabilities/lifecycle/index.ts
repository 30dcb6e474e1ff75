// What the command line asks of this room: files in, files out.
export { EXPORT_KINDS, exportCounty, type ExportedFile, type Manifest } from './operations/export.ts'
export { ImportRefused, takeInFromDisk, type FileIn, type Outcome } from './operations/owner.ts'
export { areasInUse } from './queries/owner.ts'
