/** The columns of each kind of file: the one table that the reader, the exporter, the documents and the screens use. */
import type { ImportKind } from '../model.ts'
import { CLIENT_COLUMNS, judgeClient } from './columns/clients.ts'
import type { Column, JudgeRow } from './columns/column.ts'
import { judgeService, SERVICE_COLUMNS } from './columns/catalogue.ts'
import { judgeServiceUse, SERVICE_USE_COLUMNS } from './columns/service-use.ts'

export type FileKind = { readonly columns: readonly Column[]; readonly judge: JudgeRow }

export const FILE_KINDS: Readonly<Record<ImportKind, FileKind>> = {
  clients: { columns: CLIENT_COLUMNS, judge: judgeClient },
  services: { columns: SERVICE_COLUMNS, judge: judgeService },
  service_use: { columns: SERVICE_USE_COLUMNS, judge: judgeServiceUse },
}
