// Pairs each entry of the assessment contract with its operation.
import { route } from '#platform/http/endpoint.ts'
import { contract } from './contract.ts'
import { getAssessment, listNeeds, recordOpinion, saveAssessment, saveNeed } from './operations/needs.ts'
import * as together from './operations/together.ts'

export const routes = [
  route(contract.getAssessment, getAssessment),
  route(contract.listNeeds, listNeeds),
  route(contract.saveAssessment, saveAssessment),
  route(contract.saveNeed, saveNeed),
  route(contract.recordOpinion, recordOpinion),
  route(contract.listEarlierServices, together.listEarlierServices),
  route(contract.saveEarlierService, together.saveEarlierService),
  route(contract.listNetworkMaps, together.listNetworkMaps),
  route(contract.saveNetworkMap, together.saveNetworkMap),
  route(contract.listContributions, together.listContributions),
  route(contract.askContribution, together.askContribution),
  route(contract.withdrawContribution, together.withdrawContribution),
  route(contract.myContribution, together.myContribution),
  route(contract.contribute, together.contribute),
  route(contract.listFamilyWords, together.listFamilyWords),
  route(contract.listOwnWords, together.listOwnWords),
  route(contract.sayOneself, together.sayOneself),
]
