/** The address of taking registers in. */
import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

export function importRoutes(root: AnyRoute): AnyRoute[] {
  return [
    createRoute({
      getParentRoute: () => root,
      path: '/tuonti',
      component: lazyRouteComponent((() => import('./import-page.tsx')) as never, 'ImportPage' as never),
    }),
  ]
}
