// Pairs each entry of the lifecycle contract with its operation.
import { fileRoute, route, uploadRoute, type Route } from '#platform/http/endpoint.ts'
import { contract } from './contract.ts'
import { decideEligibility, eligibility, eligibilityRule } from './operations/eligibility.ts'
import { createImport, dismissImport, getImport, listImports, refusedRows } from './operations/imports.ts'
import { exportFamily } from './operations/record.ts'
import { takeUpload } from './operations/take-in.ts'

/** `syntheticOnly`: a demo or test installation, where no real identity code may come in. */
export function lifecycleRoutes(syntheticOnly: boolean): readonly Route[] {
  return [
    uploadRoute(contract.createImport, createImport, takeUpload(syntheticOnly)),
    route(contract.listImports, listImports),
    route(contract.getImport, getImport),
    fileRoute(contract.refusedRows, refusedRows),
    route(contract.dismissImport, dismissImport),
    route(contract.eligibilityRule, eligibilityRule),
    route(contract.eligibility, eligibility),
    route(contract.decideEligibility, decideEligibility),
    fileRoute(contract.exportFamily, exportFamily),
  ]
}
