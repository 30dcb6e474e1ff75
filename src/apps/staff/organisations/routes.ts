/** Addresses of people, organisations, services and accounts. */
import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

const editOrganisation = () => import('./edit-organisation-page.tsx')
const editUnit = () => import('./edit-unit-page.tsx')
const editWorker = () => import('./edit-worker-page.tsx')
const editService = () => import('./edit-service-page.tsx')
const editCost = () => import('./edit-cost-page.tsx')

export function registerRoutes(root: AnyRoute): AnyRoute[] {
  const page = (path: string, load: () => Promise<Record<string, unknown>>, name: string): AnyRoute =>
    createRoute({
      getParentRoute: () => root,
      path: `/organisaatiot${path}`,
      component: lazyRouteComponent(load as never, name as never),
    })
  return [
    page('', () => import('./organisations-page.tsx'), 'OrganisationsPage'),
    page('/uusi', editOrganisation, 'NewOrganisationPage'),
    page('/$organisationId', () => import('./organisation-page.tsx'), 'OrganisationPage'),
    page('/$organisationId/muokkaa', editOrganisation, 'EditOrganisationPage'),
    page('/$organisationId/uusi-yksikko', editUnit, 'NewUnitPage'),
    page('/$organisationId/uusi-tyontekija', editWorker, 'NewWorkerPage'),
    page('/$organisationId/uusi-palvelu', editService, 'NewServicePage'),
    page('/yksikot/$unitId', () => import('./unit-page.tsx'), 'UnitPage'),
    page('/yksikot/$unitId/muokkaa', editUnit, 'EditUnitPage'),
    page('/ihmiset', () => import('./workers-page.tsx'), 'WorkersPage'),
    page('/ihmiset/$workerId', () => import('./worker-page.tsx'), 'WorkerPage'),
    page('/ihmiset/$workerId/muokkaa', editWorker, 'EditWorkerPage'),
    page('/palvelut', () => import('./services-page.tsx'), 'ServicesPage'),
    page('/palvelut/$serviceId', () => import('./service-page.tsx'), 'ServicePage'),
    page('/palvelut/$serviceId/muokkaa', editService, 'EditServicePage'),
    page('/palvelut/$serviceId/ketju', () => import('./edit-chain-page.tsx'), 'EditChainPage'),
    page('/palvelut/$serviceId/kustannus', editCost, 'NewCostPage'),
    page('/palvelut/$serviceId/kustannus/$year', editCost, 'EditCostPage'),
    page('/tilit', () => import('./accounts-page.tsx'), 'AccountsPage'),
  ]
}
