// Pairs each entry of the plans contract with its operation.
import { fileRoute, route } from '#platform/http/endpoint.ts'
import { contract } from './contract.ts'
import { assessGoals, listAttainments } from './operations/attainments.ts'
import { listConsents, recordConsent, withdrawConsent } from './operations/consents.ts'
import { changeCourse, getPackage, orderService, recordBenefit } from './operations/package.ts'
import {
  agree,
  compareVersions,
  discardDraft,
  getPlan,
  getVersion,
  markStep,
  openDraft,
  saveDraft,
} from './operations/plan.ts'
import { printVersion } from './operations/printed.ts'
import { serviceFigures } from './operations/service-figures.ts'
import { endSharing, listSharedWithUs, listSharings, shareParts, withdrawSharing } from './operations/sharing.ts'

export const routes = [
  route(contract.getPlan, getPlan),
  route(contract.getVersion, getVersion),
  route(contract.compareVersions, compareVersions),
  fileRoute(contract.printVersion, printVersion),
  route(contract.openDraft, openDraft),
  route(contract.saveDraft, saveDraft),
  route(contract.discardDraft, discardDraft),
  route(contract.agree, agree),
  route(contract.markStep, markStep),
  route(contract.listConsents, listConsents),
  route(contract.recordConsent, recordConsent),
  route(contract.withdrawConsent, withdrawConsent),
  route(contract.listSharings, listSharings),
  route(contract.shareParts, shareParts),
  route(contract.endSharing, endSharing),
  route(contract.withdrawSharing, withdrawSharing),
  route(contract.listSharedWithUs, listSharedWithUs),
  route(contract.listAttainments, listAttainments),
  route(contract.assessGoals, assessGoals),
  route(contract.getPackage, getPackage),
  route(contract.orderService, orderService),
  route(contract.changeCourse, changeCourse),
  route(contract.recordBenefit, recordBenefit),
  route(contract.serviceFigures, serviceFigures),
]
