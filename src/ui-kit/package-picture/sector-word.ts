/** Who stands behind a service, in a word. */
import { useTexts } from '../text-provider.tsx'
import type { Sector } from './model.ts'
import { pictureTexts } from './texts.ts'

export function useSectorWord(): (sector: Sector) => string {
  const t = useTexts(pictureTexts)
  return (sector) => t[`${sector}Word`]
}
