// Pairs each entry of trust's contract with its operation.
import { route } from '#platform/http/endpoint.ts'
import { gateRoute, type GateRoute } from '#platform/http/gate.ts'
import { contract, gate } from './contract.ts'
import {
  createAccount,
  disableAccount,
  forgetFactor,
  listAccounts,
  reopenAccount,
  setFirstPassword,
} from './operations/accounts.ts'
import { endOutsider, letIn, listOutsiders } from './operations/circle.ts'
import {
  breakGlass,
  familyCircle,
  familyLog,
  listBreakGlass,
  openWithPurpose,
  reviewBreakGlass,
} from './operations/opening.ts'
import {
  declareRelative,
  dropDraft,
  endSession,
  getDraft,
  keepDraft,
  listDrafts,
  listSessions,
  me,
  ownSecurity,
  setPreferences,
} from './operations/own.ts'
import {
  changePassword,
  forgetOwnFactor,
  giveRecoveryCode,
  renewRecoveryCodes,
  setNewPassword,
} from './operations/own-keys.ts'
import { confirmSecondFactor, demoDoor, signIn, signOut, startSecondFactor } from './operations/sign-in.ts'
import { accessRegister, exportAccessRegister, reviewReading, unusualReading } from './operations/oversight.ts'
import { dropView, keepView, listViews } from './operations/views.ts'
import { decideYoungBan, liftYoungBan, listYoungBans } from './operations/young-bans.ts'

export const routes = [
  route(contract.me, me),
  route(contract.setPreferences, setPreferences),
  route(contract.ownSecurity, ownSecurity),
  route(contract.listSessions, listSessions),
  route(contract.endSession, endSession),
  route(contract.listDrafts, listDrafts),
  route(contract.getDraft, getDraft),
  route(contract.keepDraft, keepDraft),
  route(contract.dropDraft, dropDraft),
  route(contract.listViews, listViews),
  route(contract.keepView, keepView),
  route(contract.dropView, dropView),
  route(contract.declareRelative, declareRelative),
  route(contract.openWithPurpose, openWithPurpose),
  route(contract.breakGlass, breakGlass),
  route(contract.listBreakGlass, listBreakGlass),
  route(contract.reviewBreakGlass, reviewBreakGlass),
  route(contract.familyLog, familyLog),
  route(contract.familyCircle, familyCircle),
  route(contract.listOutsiders, listOutsiders),
  route(contract.letIn, letIn),
  route(contract.endOutsider, endOutsider),
  route(contract.listAccounts, listAccounts),
  route(contract.createAccount, createAccount),
  route(contract.disableAccount, disableAccount),
  route(contract.reopenAccount, reopenAccount),
  route(contract.setFirstPassword, setFirstPassword),
  route(contract.forgetFactor, forgetFactor),
  route(contract.listYoungBans, listYoungBans),
  route(contract.decideYoungBan, decideYoungBan),
  route(contract.liftYoungBan, liftYoungBan),
  route(contract.accessRegister, accessRegister),
  route(contract.exportAccessRegister, exportAccessRegister),
  route(contract.unusualReading, unusualReading),
  route(contract.reviewReading, reviewReading),
]

export function gateRoutes(isDemo: boolean): GateRoute[] {
  const demo = demoDoor(isDemo)
  return [
    gateRoute(gate.signIn, signIn),
    gateRoute(gate.startSecondFactor, startSecondFactor),
    gateRoute(gate.confirmSecondFactor, confirmSecondFactor),
    gateRoute(gate.giveRecoveryCode, giveRecoveryCode),
    gateRoute(gate.setNewPassword, setNewPassword),
    gateRoute(gate.changePassword, changePassword),
    gateRoute(gate.renewRecoveryCodes, renewRecoveryCodes),
    gateRoute(gate.forgetOwnFactor, forgetOwnFactor),
    gateRoute(gate.signOut, signOut),
    gateRoute(gate.personas, demo.personas),
    gateRoute(gate.signInAsPersona, demo.signInAsPersona),
  ]
}
