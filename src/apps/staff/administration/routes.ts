/** Addresses of administration. */
import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

export function administrationRoutes(root: AnyRoute): AnyRoute[] {
  const page = (path: string, load: () => Promise<Record<string, unknown>>, name: string): AnyRoute =>
    createRoute({
      getParentRoute: () => root,
      path: `/hallinta${path}`,
      component: lazyRouteComponent(load as never, name as never),
    })
  return [
    page('', () => import('./administration-page.tsx'), 'AdministrationPage'),
    page('/$setting', () => import('./setting-page.tsx'), 'SettingPage'),
  ]
}
