// A minimal valid request for every operation of lifecycle.
import { newId } from '../../support/county.ts'
import { ofFamily, ofImport, type Make } from './make.ts'

export const LIFECYCLE: Readonly<Record<string, Make>> = {
  'lifecycle.createImport': () => ({ form: { runId: newId(), kind: 'clients' } }),
  'lifecycle.listImports': () => ({}),
  'lifecycle.getImport': ofImport,
  'lifecycle.refusedRows': ofImport,
  // Somebody else brought it: both locks are passed, then the rule says so.
  'lifecycle.dismissImport': ofImport,
  'lifecycle.exportFamily': ofFamily(),
  'lifecycle.eligibilityRule': () => ({}),
  'lifecycle.eligibility': ofFamily(),
  'lifecycle.decideEligibility': ofFamily(() => ({
    body: { decisionId: newId(), decision: 'partner', reason: 'Perhe toivoo yhtä ihmistä' },
  })),
}
