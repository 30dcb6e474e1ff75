/** People and sharing: who belongs to the family, who is answerable for it, and who may see what. */
import { useTexts } from '#ui-kit/text-provider.tsx'
import { usePageTitle } from '../../page-title.ts'
import { Answerable } from './answerable.tsx'
import { EligibilitySection } from './eligibility-section.tsx'
import { CircleTable } from './circle-table.tsx'
import { FamilyDrawing } from './family-drawing.tsx'
import { InterpretersSection } from './interpreters-section.tsx'
import { MergeSection } from './merge-section.tsx'
import { PersonMergeSection } from './person-merge-section.tsx'
import { SplitSection } from './split-section.tsx'
import { MemberList } from './member-list.tsx'
import { KeptSection } from '../kept/kept-section.tsx'
import { peopleTexts } from './texts.ts'

export function PeoplePage() {
  const t = useTexts(peopleTexts)
  usePageTitle(t.title)
  return (
    <>
      <MemberList />
      <FamilyDrawing />
      <InterpretersSection />
      <Answerable />
      <KeptSection />
      <EligibilitySection />
      <CircleTable />
      <PersonMergeSection />
      <SplitSection />
      <MergeSection />
    </>
  )
}
