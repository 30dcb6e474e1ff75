// The generators whose files are committed. Add yours to the list.
import { apiDocuments } from './api.ts'
import type { Generator } from './generator.ts'
import { importGuide } from './import-guide.ts'
import { requirements } from './requirements.ts'

export const GENERATORS: readonly Generator[] = [importGuide, apiDocuments, requirements]
