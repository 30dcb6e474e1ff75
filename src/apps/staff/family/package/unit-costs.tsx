/** What the services cost, for professionals alone: asked for each time, because this screen is looked at together with the family. */
import { useQuery } from '@tanstack/react-query'
import { Euro } from 'lucide-react'
import { UnitCostWords } from '#rooms/network/ui/staff/unit-cost-words.tsx'
import type { Course } from '#rooms/plans/contract.ts'
import { packageQuery } from '#rooms/plans/ui/data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useSeesCosts } from '../../organisations/costs.ts'
import { useUrlChoice } from '../../url-choice.ts'
import { useFamily } from '../family-context.tsx'
import { packageTexts } from './texts.ts'
import styles from './package.module.css'

/** Whether the costs are shown now, and the button that shows and hides them; no button for who may not see them. */
export function useUnitCosts() {
  const t = useTexts(packageTexts)
  const sees = useSeesCosts()
  const [choice, choose] = useUrlChoice('kustannukset', ['piilossa', 'nakyvissa'], 'piilossa')
  const shown = sees && choice === 'nakyvissa'
  return {
    shown,
    button: sees && (
      <Button small icon={Euro} onClick={() => choose(shown ? 'piilossa' : 'nakyvissa')}>
        {shown ? t.hideCosts : t.showCosts}
      </Button>
    ),
  }
}

/** The cost line below a service: price, year and source; never printed. */
export function CostLine({ cost }: { cost: Course['unitCost'] }) {
  const t = useTexts(packageTexts)
  return (
    <span className={`${styles['second']} no-print`}>
      <UnitCostWords cost={cost} />
      {cost !== null && ` ${t.costSource({ source: cost.source })}`}
    </span>
  )
}

/** The same line below a service of the plan, by the course of the package it stands for; nothing where there is none. */
export function CostOfCourse({ courseId }: { courseId: string | null }) {
  const { data } = useQuery(packageQuery(useFamily().familyId))
  const course = data?.courses.find((each) => each.courseId === courseId)
  return course === undefined ? null : <CostLine cost={course.unitCost} />
}
