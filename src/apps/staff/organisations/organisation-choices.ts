/** Organisations of the register, to choose from or to be named by: those that have ended only to be named. */
import { useQuery } from '@tanstack/react-query'
import type { OrganisationChoice } from '#rooms/network/ui/staff/chain-fields.tsx'
import { organisationsQuery } from '#rooms/organisations/ui/data.ts'
import { SECTOR_TEXTS } from '#rooms/organisations/ui/texts.ts'
import { useWords } from '#ui-kit/words.ts'

export function useOrganisationChoices(which: 'in force' | 'all') {
  const word = useWords()
  return useQuery({
    ...organisationsQuery({ current: which === 'in force' ? 'true' : 'false' }),
    select: ({ organisations }): OrganisationChoice[] =>
      organisations.map(({ organisationId, name, sector }) => ({
        id: organisationId,
        label: name,
        hint: word(SECTOR_TEXTS[sector]),
      })),
  })
}
