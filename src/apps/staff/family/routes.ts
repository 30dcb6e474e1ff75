/** Addresses of one family's pages. */
import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

const lazy = (load: () => Promise<Record<string, unknown>>, name: string) =>
  lazyRouteComponent(load as never, name as never)

export function familyRoutes(root: AnyRoute): AnyRoute[] {
  const frame = createRoute({
    getParentRoute: () => root,
    path: '/perheet/$familyId',
    component: lazy(() => import('./frame/family-frame.tsx'), 'FamilyFrame'),
  })
  const page = (path: string, load: () => Promise<Record<string, unknown>>, name: string): AnyRoute =>
    createRoute({ getParentRoute: () => frame, path, component: lazy(load, name) })
  return [
    frame.addChildren([
      page('/', () => import('./overview/overview-page.tsx'), 'OverviewPage'),
      page('/tilanne', () => import('./situation/situation-page.tsx'), 'SituationPage'),
      page('/alkuarviointi', () => import('./assessment/assessment-page.tsx'), 'AssessmentPage'),
      page('/suunnitelma', () => import('./plan/plan-page.tsx'), 'PlanPage'),
      page('/suunnitelma/luonnos', () => import('./plan/draft-page.tsx'), 'DraftPage'),
      page('/suunnitelma/versio/$versionId', () => import('./plan/version-page.tsx'), 'VersionPage'),
      page('/suunnitelma/vertaa', () => import('./plan/compare-page.tsx'), 'ComparePage'),
      page('/suunnitelma/vastuut', () => import('./plan/who/who-page.tsx'), 'WhoPage'),
      page('/suunnitelma/jakaminen', () => import('./plan/sharing/sharing-page.tsx'), 'SharingPage'),
      page('/palvelukokonaisuus', () => import('./package/package-page.tsx'), 'PackagePage'),
      page('/kirjaukset', () => import('./records/records-page.tsx'), 'RecordsPage'),
      page('/kirjaukset/uusi', () => import('./records/note-page.tsx'), 'NotePage'),
      page('/kirjaukset/$meetingId', () => import('./records/meeting/meeting-page.tsx'), 'MeetingPage'),
      page('/hyvinvointi', () => import('./wellbeing/wellbeing-page.tsx'), 'WellbeingPage'),
      page('/hyvinvointi/vastaa', () => import('./wellbeing/check-page.tsx'), 'CheckPage'),
      page('/ihmiset', () => import('./people/people-page.tsx'), 'PeoplePage'),
      page('/paattaminen', () => import('./ending/ending-page.tsx'), 'EndingPage'),
      page('/loki', () => import('./log/log-page.tsx'), 'LogPage'),
    ]),
    createRoute({
      getParentRoute: () => root,
      path: '/hataavaus/$familyId',
      component: lazy(() => import('./frame/break-glass-page.tsx'), 'BreakGlassPage'),
    }),
  ]
}
