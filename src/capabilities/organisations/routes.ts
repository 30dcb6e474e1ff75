// Pairs each entry of the organisations contract with its operation.
import { route } from '#platform/http/endpoint.ts'
import { contract } from './contract.ts'
import { listAreas, listMunicipalities } from './operations/codes.ts'
import {
  changeOrganisation,
  changeUnit,
  createOrganisation,
  createUnit,
  getOrganisation,
  getUnit,
  listOrganisations,
  listUnits,
} from './operations/organisations.ts'
import { changeSetting, listSettings, previewSetting, revertSetting, settingHistory } from './operations/settings.ts'
import {
  changeAbsence,
  enterAbsences,
  listAbsences,
  listQualifications,
  recordQualification,
} from './operations/presence.ts'
import { registerHistory } from './operations/registers.ts'
import { changeWorker, createWorker, endRole, getWorker, giveRole, listWorkers } from './operations/workers.ts'

export const routes = [
  route(contract.listAreas, listAreas),
  route(contract.listMunicipalities, listMunicipalities),
  route(contract.listOrganisations, listOrganisations),
  route(contract.getOrganisation, getOrganisation),
  route(contract.createOrganisation, createOrganisation),
  route(contract.changeOrganisation, changeOrganisation),
  route(contract.listUnits, listUnits),
  route(contract.getUnit, getUnit),
  route(contract.createUnit, createUnit),
  route(contract.changeUnit, changeUnit),
  route(contract.listWorkers, listWorkers),
  route(contract.getWorker, getWorker),
  route(contract.createWorker, createWorker),
  route(contract.changeWorker, changeWorker),
  route(contract.giveRole, giveRole),
  route(contract.endRole, endRole),
  route(contract.listSettings, listSettings),
  route(contract.settingHistory, settingHistory),
  route(contract.previewSetting, previewSetting),
  route(contract.changeSetting, changeSetting),
  route(contract.revertSetting, revertSetting),
  route(contract.listAbsences, listAbsences),
  route(contract.enterAbsences, enterAbsences),
  route(contract.changeAbsence, changeAbsence),
  route(contract.listQualifications, listQualifications),
  route(contract.recordQualification, recordQualification),
  route(contract.registerHistory, registerHistory),
]
