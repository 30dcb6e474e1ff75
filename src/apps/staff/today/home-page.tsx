/** The first page, by role: Today for those who work with families, their own place for the rest. */
import { Navigate, useRouter } from '@tanstack/react-router'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { usePlaces, WITH_TODAY } from '../frame/places.ts'
import { useHasRole } from '../session.tsx'
import { todayTexts } from './texts.ts'
import { TodayPage } from './today-page.tsx'

export function HomePage() {
  const places = usePlaces()
  const withFamilies = useHasRole(...WITH_TODAY)
  const pages = useRouter().routesByPath as Record<string, unknown>
  const t = useTexts(todayTexts)
  if (withFamilies) return <TodayPage />
  const first = places[0]?.to
  if (first !== undefined && pages[first] !== undefined) return <Navigate to={first as never} replace />
  return (
    <>
      <PageHead title={t.homeTitle} lead={t.homeLead} />
      {places.map(({ to, label, icon }) => (
        <ButtonLink key={to} to={to} icon={icon}>
          {label}
        </ButtonLink>
      ))}
    </>
  )
}
