/** The family's header on its overview: people, safety ban, who answers for the family, next meeting, phase path, actions. */
import { useState } from 'react'
import { FileText, NotebookPen, Printer, Route } from 'lucide-react'
import { access as engagementAccess } from '#rooms/engagement/access.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { Chip } from '#ui-kit/say/chip.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { Lock } from 'lucide-react'
import { useFamily, useReach } from '../family-context.tsx'
import { AnswerableFacts } from './answerable-facts.tsx'
import { BanNotice } from './ban-notice.tsx'
import { FamilyPhases } from './family-phases.tsx'
import { MembersLine } from './members-line.tsx'
import { MovePhaseDialog } from './move-phase-dialog.tsx'
import { frameTexts } from './texts.ts'
import styles from './family-frame.module.css'

export function FullHeader() {
  const t = useTexts(frameTexts)
  const family = useFamily()
  const { may } = useReach()
  const [moving, setMoving] = useState(false)
  return (
    <header>
      <div className={styles['top']}>
        <h1>{t.family({ name: family.name })}</h1>
        {family.restricted && <Chip icon={Lock}>{t.restricted}</Chip>}
        <div className={styles['acts']}>
          {family.may.includes('families.move-phase') && family.phase !== 'closed' && (
            <Button icon={Route} onClick={() => setMoving(true)}>
              {t.movePhase}
            </Button>
          )}
          {may(engagementAccess['engagement.read-situation']) && (
            <ButtonLink icon={FileText} to={`/perheet/${family.familyId}/tilanne`}>
              {t.situation}
            </ButtonLink>
          )}
          <Button icon={Printer} onClick={() => window.print()}>
            {t.print}
          </Button>
          {may(engagementAccess['engagement.write-note']) && (
            <ButtonLink kind="primary" icon={NotebookPen} to={`/perheet/${family.familyId}/kirjaukset/uusi`}>
              {t.writeNote}
            </ButtonLink>
          )}
        </div>
      </div>
      <MembersLine />
      <BanNotice />
      <AnswerableFacts />
      <FamilyPhases />
      {moving && <MovePhaseDialog onClose={() => setMoving(false)} />}
    </header>
  )
}
