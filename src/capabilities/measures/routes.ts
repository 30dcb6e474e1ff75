// Pairs each entry of the measures contract with its operation.
import { route } from '#platform/http/endpoint.ts'
import { contract } from './contract.ts'
import { answerCheck, listChecks } from './operations.ts'

export const routes = [route(contract.listChecks, listChecks), route(contract.answerCheck, answerCheck)]
