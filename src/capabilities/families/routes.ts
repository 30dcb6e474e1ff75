// Pairs each entry of the families contract with its operation.
import { route, type Route } from '#platform/http/endpoint.ts'
import { contract } from './contract.ts'
import {
  createContact,
  decideContact,
  decideUrgency,
  getContact,
  listContacts,
  listWithoutWorker,
  noteParentsNeeds,
  openFamily,
} from './operations/contacts.ts'
import { addDetail, addMember, getDetails, getFamily, search, setSafetyBan } from './operations/family.ts'
import { countOutcomes } from './operations/outcomes.ts'
import { doTask, getEnding, movePhase, reopen, saveEnding } from './operations/path.ts'
import { listBatches, listMyCovers, previewReassignment, reassign, undoReassignment } from './operations/reassign.ts'
import { assign, getResponsible, listCandidates, passOnRestricted, waiveNamedWorker } from './operations/responsible.ts'
import {
  decideTransfer,
  listReceivingUnits,
  listReceivingWorkers,
  listTransfers,
  proposeTransfer,
} from './operations/transfers.ts'
import {
  changeMember,
  endCircumstance,
  endGuardianship,
  endMembership,
  joinMember,
  listCircumstances,
  noteBirth,
  noteCircumstance,
  setGuardianship,
} from './operations/shape.ts'
import {
  listPersonDuplicates,
  listPersonMerges,
  mergePersons,
  previewPersonMerge,
  undoPersonMerge,
} from './operations/person-merges.ts'
import { listSplits, previewSplit, splitFamily, undoSplit } from './operations/split.ts'
import { findDuplicates, listMerges, mergeFamilies, undoMerge } from './operations/duplicates.ts'

/** `syntheticOnly`: a demo or test installation, where no real identity code may come in. */
export const familiesRoutes = (syntheticOnly: boolean): readonly Route[] => [
  route(contract.createContact, createContact),
  route(contract.listContacts, listContacts),
  route(contract.listWithoutWorker, listWithoutWorker),
  route(contract.noteParentsNeeds, noteParentsNeeds),
  route(contract.getContact, getContact),
  route(contract.countOutcomes, countOutcomes),
  route(contract.decideUrgency, decideUrgency),
  route(contract.decideContact, decideContact),
  route(contract.openFamily, openFamily(syntheticOnly)),
  route(contract.search, search),
  route(contract.getFamily, getFamily),
  route(contract.getDetails, getDetails),
  route(contract.addDetail, addDetail),
  route(contract.addMember, addMember(syntheticOnly)),
  route(contract.setSafetyBan, setSafetyBan),
  route(contract.assign, assign),
  route(contract.waiveNamedWorker, waiveNamedWorker),
  route(contract.getResponsible, getResponsible),
  route(contract.listCandidates, listCandidates),
  route(contract.passOnRestricted, passOnRestricted),
  route(contract.previewReassignment, previewReassignment),
  route(contract.reassign, reassign),
  route(contract.undoReassignment, undoReassignment),
  route(contract.listBatches, listBatches),
  route(contract.listMyCovers, listMyCovers),
  route(contract.listReceivingUnits, listReceivingUnits),
  route(contract.listReceivingWorkers, listReceivingWorkers),
  route(contract.proposeTransfer, proposeTransfer),
  route(contract.listTransfers, listTransfers),
  route(contract.decideTransfer, decideTransfer),
  route(contract.setGuardianship, setGuardianship),
  route(contract.endGuardianship, endGuardianship),
  route(contract.changeMember, changeMember),
  route(contract.endMembership, endMembership),
  route(contract.noteBirth, noteBirth(syntheticOnly)),
  route(contract.joinMember, joinMember),
  route(contract.listCircumstances, listCircumstances),
  route(contract.noteCircumstance, noteCircumstance),
  route(contract.endCircumstance, endCircumstance),
  route(contract.findDuplicates, findDuplicates),
  route(contract.mergeFamilies, mergeFamilies),
  route(contract.undoMerge, undoMerge),
  route(contract.listMerges, listMerges),
  route(contract.previewSplit, previewSplit),
  route(contract.splitFamily, splitFamily),
  route(contract.undoSplit, undoSplit),
  route(contract.listSplits, listSplits),
  route(contract.listPersonDuplicates, listPersonDuplicates),
  route(contract.previewPersonMerge, previewPersonMerge),
  route(contract.mergePersons, mergePersons),
  route(contract.undoPersonMerge, undoPersonMerge),
  route(contract.listPersonMerges, listPersonMerges),
  route(contract.movePhase, movePhase),
  route(contract.reopen, reopen),
  route(contract.getEnding, getEnding),
  route(contract.saveEnding, saveEnding),
  route(contract.doTask, doTask),
]
