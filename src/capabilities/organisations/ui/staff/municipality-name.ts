/** The name of a municipality by its code, in the language of the page. */
import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '#ui-kit/text-provider.tsx'
import { municipalitiesQuery } from '../data.ts'

export function useMunicipalityName(): (code: string) => string {
  const language = useLanguage()
  const { data } = useQuery(municipalitiesQuery)
  const byCode = new Map(data?.municipalities.map((one) => [one.municipalityCode, one]))
  return (code) => {
    const one = byCode.get(code)
    if (one === undefined) return code
    return language === 'sv' ? one.nameSv : language === 'en' ? one.nameEn : one.nameFi
  }
}
