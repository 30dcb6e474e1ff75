/** People and sharing: who belongs to the family, who is answerable for it, and who may see what. */
import { useTexts } from '#ui-kit/text-provider.tsx'
import { usePageTitle } from '../../page-title.ts'
import { Answerable } from './answerable.tsx'
import { CircleTable } from './circle-table.tsx'
import { MemberList } from './member-list.tsx'
import { KeptSection } from '../kept/kept-section.tsx'
import { peopleTexts } from './texts.ts'

export function PeoplePage() {
  const t = useTexts(peopleTexts)
  usePageTitle(t.title)
  return (
    <>
      <MemberList />
      <Answerable />
      <KeptSection />
      <CircleTable />
    </>
  )
}
