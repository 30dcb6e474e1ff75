/** The plan in force: needs, goals, steps, services; who agreed, versions, what changed last. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Gauge, ListChecks, Pencil, Share2 } from 'lucide-react'
import { access } from '#rooms/plans/access.ts'
import { contract } from '#rooms/plans/contract.ts'
import { consentsQuery, planQuery, type Plan } from '#rooms/plans/ui/data.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { Columns } from '#ui-kit/frame/columns.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { presentMembers, useFamily, useReach, useToday } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { frameTexts } from '../frame/texts.ts'
import { usePageTitle } from '../../page-title.ts'
import { useRefusals } from '../../refusals.ts'
import { ProtectionReview } from '../../law-clocks/protection-review.tsx'
import { AssessDialog } from './assess-dialog.tsx'
import { attainmentTexts } from './attainment-texts.ts'
import { Agreements } from './agreements.tsx'
import { Consents } from './kind/consents.tsx'
import { KindNotice } from './kind/kind-notice.tsx'
import { LastChanges } from './last-changes.tsx'
import { PlanBody } from './plan-body.tsx'
import { PlanFiles } from './plan-files.tsx'
import { sharingTexts } from './sharing/texts.ts'
import { planTexts } from './texts.ts'
import { PdfLinks } from './pdf-links.tsx'
import { VersionList } from './version-list.tsx'
import { whoTexts } from './who/texts.ts'
import styles from './plan.module.css'

export function PlanPage() {
  const frame = useTexts(frameTexts)
  const { familyId } = useFamily()
  const { data: plan, error } = useQuery(planQuery(familyId))
  usePageTitle(frame.plan)
  if (error !== null && plan === undefined) throw error
  if (plan === undefined) return <Loading lines={6} />
  return plan.agreed === null ? <NotAgreedYet plan={plan} /> : <InForce plan={plan} agreed={plan.agreed} />
}

function InForce({ plan, agreed }: { plan: Plan; agreed: NonNullable<Plan['agreed']> }) {
  const t = useTexts(planTexts)
  const format = useFormat()
  const today = useToday()
  const attainment = useTexts(attainmentTexts)
  const { may } = useReach()
  const [assessing, setAssessing] = useState(false)
  const { familyId } = useFamily()
  const sharing = useTexts(sharingTexts)
  const who = useTexts(whoTexts)
  const { data: kinds } = useQuery(consentsQuery(familyId))
  const joint = kinds?.agreed === null || kinds === undefined ? agreed.joint : kinds.agreed.kind === 'joint'
  const done = plan.steps.filter((step) => step.doneOn !== null).length
  const review =
    agreed.reviewBy === null
      ? t.noReview
      : (agreed.reviewBy < today ? t.reviewLate : t.reviewBy)({ day: format.day(agreed.reviewBy) })
  const lead = [
    review,
    t.stepsDone({ done, all: plan.steps.length }),
    agreed.content.meetingFrequency === '' ? '' : t.meets({ words: agreed.content.meetingFrequency }),
  ]
  return (
    <>
      <div className={styles['head']}>
        <h2>{(joint ? t.jointTitle : t.title)({ no: agreed.no })}</h2>
        {agreed.agreedOn !== null && <Status tone="ok">{t.inForce({ day: format.day(agreed.agreedOn) })}</Status>}
        <div className={styles['acts']}>
          <PdfLinks versionId={agreed.versionId} />
          <ButtonLink icon={ListChecks} to={`/perheet/${familyId}/suunnitelma/vastuut`}>
            {who.title}
          </ButtonLink>
          <ButtonLink icon={Share2} to={`/perheet/${familyId}/suunnitelma/jakaminen`}>
            {sharing.open}
          </ButtonLink>
          {may(access['plans.assess-goals']) && (
            <Button icon={Gauge} onClick={() => setAssessing(true)}>
              {attainment.assess}
            </Button>
          )}
          <DraftButton plan={plan} />
        </div>
      </div>
      {assessing && <AssessDialog agreed={agreed} onClose={() => setAssessing(false)} />}
      <p className={styles['lead']}>{lead.filter(Boolean).join(' ')}</p>
      <ProtectionReview />
      <KindNotice />
      <Columns
        main={
          <>
            <PlanBody content={agreed.content} unitCosts={agreed.costs} steps={plan.steps} nextNo={nextNo(plan)} />
            <PlanFiles version={agreed} state="agreed" />
            <LastChanges versions={plan.versions} />
          </>
        }
        side={
          <>
            <Agreements version={agreed} />
            {(agreed.joint || kinds?.agreed?.why === 'agreed-as-simple') && <Consents of="agreed" />}
            <VersionList versions={plan.versions} />
          </>
        }
      />
    </>
  )
}

function NotAgreedYet({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const frame = useTexts(frameTexts)
  const { familyId } = useFamily()
  if (plan.draft !== null)
    return (
      <Notice tone="info" title={t.draftWaits} actions={<DraftButton plan={plan} />}>
        {t.noneNext}
      </Notice>
    )
  return (
    <Empty
      title={t.none}
      action={
        <div className={styles['head']}>
          <DraftButton plan={plan} />
          <ButtonLink to={`/perheet/${familyId}/alkuarviointi`}>{frame.assessment}</ButtonLink>
        </div>
      }
    >
      {t.noneNext}
    </Empty>
  )
}

export const nextNo = (plan: Plan): number => plan.draft?.no ?? (plan.versions[0]?.no ?? 0) + 1

/** Opens the next version, or leads to the one that is being written. */
export function DraftButton({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const refusals = useRefusals()
  const family = useFamily()
  const { may } = useReach()
  const navigate = useNavigate()
  const open = useFamilyWrite(family.familyId, contract.openDraft)
  const to = `/perheet/${family.familyId}/suunnitelma/luonnos`
  if (!may(access['plans.edit'])) return null
  const no = nextNo(plan)
  if (plan.draft !== null)
    return (
      <ButtonLink kind="primary" icon={Pencil} to={to}>
        {t.goOnDraft({ no })}
      </ButtonLink>
    )
  const start = () =>
    open.mutate(
      {
        params: { familyId: family.familyId },
        body: { versionId: newId(), personIds: presentMembers(family).map((member) => member.personId) },
      },
      {
        onSuccess: () => void navigate({ to: to as never }),
        onError: (error) => showToast({ text: refusals(error), tone: 'trouble' }),
      },
    )
  return (
    <Button kind="primary" icon={Pencil} busy={open.isPending} onClick={start}>
      {t.startVersion({ no })}
    </Button>
  )
}
