/** No such page, or not for this reader: says so and leads on. */
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { usePageTitle } from '../page-title.ts'
import { staffTexts } from '../texts.ts'

export function NotThere() {
  const t = useTexts(staffTexts)
  usePageTitle(t.notThere)
  return (
    <>
      <PageHead title={t.notThere} lead={t.notThereLead} />
      <ButtonLink to="/">{t.toToday}</ButtonLink>
    </>
  )
}
