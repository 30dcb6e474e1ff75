// Pairs each entry of the assessment contract with its operation.
import { route } from '#platform/http/endpoint.ts'
import { contract } from './contract.ts'
import { getAssessment, listNeeds, recordOpinion, saveAssessment, saveNeed } from './operations.ts'

export const routes = [
  route(contract.getAssessment, getAssessment),
  route(contract.listNeeds, listNeeds),
  route(contract.saveAssessment, saveAssessment),
  route(contract.saveNeed, saveNeed),
  route(contract.recordOpinion, recordOpinion),
]
