/** Addresses of the staff app. Each page is loaded when it is first opened. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { administrationRoutes } from './administration/routes.ts'
import { Frame } from './frame/frame.tsx'
import { familyRoutes } from './family/routes.ts'
import { importRoutes } from './imports/routes.ts'
import { registerRoutes } from './organisations/routes.ts'
import { Broken } from './frame/broken.tsx'
import { NotThere } from './frame/not-there.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: NotThere, errorComponent: Broken })

const page = <Path extends string>(path: Path, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load as never, name as never) })

const tree = root.addChildren([
  ...familyRoutes(root),
  page('/', () => import('./today/home-page.tsx'), 'HomePage'),
  page('/haku', () => import('./search/search-page.tsx'), 'SearchPage'),
  page('/kalenteri', () => import('./calendar/calendar-page.tsx'), 'CalendarPage'),
  page('/perheet', () => import('./families/families-page.tsx'), 'FamiliesPage'),
  page('/valvonta', () => import('./oversight/oversight-page.tsx'), 'OversightPage'),
  page('/asiakkaat', () => import('./clients/clients-page.tsx'), 'ClientsPage'),
  page('/asiakkaat/$familyId', () => import('./clients/client-page.tsx'), 'ClientPage'),
  page('/yksikko', () => import('./unit/unit-view-page.tsx'), 'UnitViewPage'),
  page('/siirrot', () => import('./reassign/reassign-page.tsx'), 'ReassignPage'),
  page('/valvonta/oikeudet', () => import('./oversight/access-page.tsx'), 'AccessPage'),
  page('/valvonta/lukeminen', () => import('./oversight/reading-page.tsx'), 'ReadingPage'),
  page('/yhteydenotot', () => import('./contacts/queue-page.tsx'), 'QueuePage'),
  page('/yhteydenotot/uusi', () => import('./contacts/new-contact-page.tsx'), 'NewContactPage'),
  page('/yhteydenotot/$contactId/perhe', () => import('./contacts/open-family-page.tsx'), 'OpenFamilyPage'),
  page('/yhteydenotot/$contactId', () => import('./contacts/contact-page.tsx'), 'ContactPage'),
  page('/pyynnot/$contributionId', () => import('./requests/request-page.tsx'), 'RequestPage'),
  page('/asetukset', () => import('./settings/settings-page.tsx'), 'SettingsPage'),
  ...registerRoutes(root),
  ...importRoutes(root),
  ...administrationRoutes(root),
  page('/osat', () => import('./settings/parts-page.tsx'), 'PartsPage'),
])

export const makeRouter = () => createRouter({ routeTree: tree, defaultPreload: 'intent', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
