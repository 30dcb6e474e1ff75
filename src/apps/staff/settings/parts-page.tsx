/** Every part of the design system on one page of its own. */
import { Gallery } from '#ui-kit/gallery/gallery.tsx'
import { useLanguageChoice } from '../language-choice.ts'
import { usePageTitle } from '../page-title.ts'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { staffTexts } from '../texts.ts'

export function PartsPage() {
  const t = useTexts(staffTexts)
  usePageTitle(t.parts)
  return <Gallery onLanguage={useLanguageChoice()} />
}
