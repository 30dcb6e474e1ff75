// The only place that names all rooms on the server: their routes and their access tables, joined.
import type { AccessTable } from '#kit/access.ts'
import type { Route } from '#platform/http/endpoint.ts'
import { withListeners } from '#platform/http/follow.ts'
import { access as assessmentAccess } from '#rooms/assessment/access.ts'
import { routes as assessmentRoutes } from '#rooms/assessment/routes.ts'
import { access as engagementAccess } from '#rooms/engagement/access.ts'
import { routes as engagementRoutes } from '#rooms/engagement/routes.ts'
import { access as familiesAccess } from '#rooms/families/access.ts'
import { familiesRoutes } from '#rooms/families/routes.ts'
import { access as lifecycleAccess } from '#rooms/lifecycle/access.ts'
import { lifecycleRoutes } from '#rooms/lifecycle/routes.ts'
import { access as measuresAccess } from '#rooms/measures/access.ts'
import { routes as measuresRoutes } from '#rooms/measures/routes.ts'
import { access as networkAccess } from '#rooms/network/access.ts'
import { routes as networkRoutes } from '#rooms/network/routes.ts'
import { access as organisationsAccess } from '#rooms/organisations/access.ts'
import { routes as organisationsRoutes } from '#rooms/organisations/routes.ts'
import { access as plansAccess } from '#rooms/plans/access.ts'
import { routes as plansRoutes } from '#rooms/plans/routes.ts'
import { access as trustAccess } from '#rooms/trust/access.ts'
import { gateRoutes, routes as trustRoutes } from '#rooms/trust/routes.ts'
import { listeners } from './listeners.ts'

export const access: AccessTable = {
  ...organisationsAccess,
  ...networkAccess,
  ...trustAccess,
  ...familiesAccess,
  ...assessmentAccess,
  ...measuresAccess,
  ...plansAccess,
  ...engagementAccess,
  ...lifecycleAccess,
}

const all: readonly Route[] = [
  ...organisationsRoutes,
  ...networkRoutes,
  ...trustRoutes,
  ...assessmentRoutes,
  ...measuresRoutes,
  ...plansRoutes,
  ...engagementRoutes,
]

/** `syntheticOnly`: a demo or test installation, where no real identity code may come in. */
export const routesFor = (syntheticOnly: boolean): readonly Route[] =>
  withListeners([...all, ...familiesRoutes(syntheticOnly), ...lifecycleRoutes(syntheticOnly)], listeners)

export const routes = routesFor(false)

export const gate = gateRoutes
