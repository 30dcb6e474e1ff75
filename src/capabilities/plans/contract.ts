/** The endpoints of the support plan, one file an idea. */
import { attainmentContract } from './contract/attainments.ts'
import { consentsContract } from './contract/consents.ts'
import { packageContract } from './contract/package.ts'
import { printedContract } from './contract/printed.ts'
import { serviceFiguresContract } from './contract/service-figures.ts'
import { sharingContract } from './contract/sharing.ts'
import { versionsContract } from './contract/versions.ts'

export type { Version } from './contract/versions.ts'
export type { Course } from './contract/package.ts'

export const contract = {
  ...versionsContract,
  ...consentsContract,
  ...sharingContract,
  ...packageContract,
  ...attainmentContract,
  ...printedContract,
  ...serviceFiguresContract,
} as const
