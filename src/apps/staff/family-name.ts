/** A family as it is spoken of in a sentence or a link: "Perhe Koivuranta". */
import { useTexts } from '#ui-kit/text-provider.tsx'
import { staffTexts } from './texts.ts'

export function useFamilyName(): (name: string) => string {
  const t = useTexts(staffTexts)
  return (name) => t.familyNamed({ name })
}
