// Pairs each entry of the network contract with its operation.
import { route } from '#platform/http/endpoint.ts'
import { contract } from './contract.ts'
import {
  changeService,
  createService,
  getService,
  listOverlaps,
  listServices,
  listUnitCosts,
  setProducerChain,
  setUnitCost,
  takeStarterCatalogue,
} from './operations.ts'

export const routes = [
  route(contract.listServices, listServices),
  route(contract.listOverlaps, listOverlaps),
  route(contract.getService, getService),
  route(contract.listUnitCosts, listUnitCosts),
  route(contract.createService, createService),
  route(contract.takeStarterCatalogue, takeStarterCatalogue),
  route(contract.changeService, changeService),
  route(contract.setProducerChain, setProducerChain),
  route(contract.setUnitCost, setUnitCost),
]
