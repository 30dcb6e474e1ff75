/** The initial assessment: the family's needs first, then the children's opinions, then the whole. */
import { useQuery } from '@tanstack/react-query'
import { access } from '#rooms/assessment/access.ts'
import { contract } from '#rooms/assessment/contract.ts'
import { assessmentQuery, type Assessment } from '#rooms/assessment/ui/data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { Columns } from '#ui-kit/frame/columns.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { presentMembers, useFamily, useReach } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { usePageTitle } from '../../page-title.ts'
import { useRefusals } from '../../refusals.ts'
import { CloseNetwork } from './close-network.tsx'
import { Contributions } from './contributions.tsx'
import { EarlierServices } from './earlier-services.tsx'
import { FamilyWords } from './family-words.tsx'
import { NeedList } from './need-list.tsx'
import { OpinionList } from './opinion-list.tsx'
import { WholeForm } from './whole-form.tsx'
import { assessmentTexts } from './texts.ts'
import styles from './assessment.module.css'

export function AssessmentPage() {
  const t = useTexts(assessmentTexts)
  const { familyId } = useFamily()
  const { may } = useReach()
  const { data, error } = useQuery(assessmentQuery(familyId))
  usePageTitle(t.title)
  if (error !== null && data === undefined) throw error
  if (data === undefined) return <Loading lines={6} />
  const mayWrite = may(access['assessment.write'])
  if (data.assessment === null)
    return (
      <Empty title={t.none} action={mayWrite && <StartButton />}>
        {mayWrite && t.noneNext}
      </Empty>
    )
  return (
    <>
      <AssessmentHead assessment={data.assessment} />
      <Columns
        main={
          <>
            <FamilyWords needs={data.needs} mayWrite={mayWrite} />
            <NeedList needs={data.needs} mayWrite={mayWrite} />
            <WholeForm key={data.assessment.assessmentId} assessment={data.assessment} mayWrite={mayWrite} />
          </>
        }
        side={
          <>
            <OpinionList opinions={data.opinions} mayWrite={mayWrite} />
            <Contributions needs={data.needs} mayWrite={mayWrite} />
            <EarlierServices mayWrite={mayWrite} />
          </>
        }
      />
      <div className={styles['wide']}>
        <CloseNetwork mayWrite={mayWrite} />
      </div>
    </>
  )
}

function AssessmentHead({ assessment }: { assessment: Assessment }) {
  const t = useTexts(assessmentTexts)
  const format = useFormat()
  return (
    <div className={styles['head']}>
      <h2>{t.title}</h2>
      {assessment.completedOn === null ? (
        <Status tone="info">{t.going}</Status>
      ) : (
        <Status tone="ok">{t.completedOn({ day: format.day(assessment.completedOn) })}</Status>
      )}
      <span className="small quiet">{t.startedOn({ day: format.day(assessment.startedOn) })}</span>
    </div>
  )
}

function StartButton() {
  const t = useTexts(assessmentTexts)
  const refusals = useRefusals()
  const family = useFamily()
  const start = useFamilyWrite(family.familyId, contract.saveAssessment)
  return (
    <Button
      kind="primary"
      busy={start.isPending}
      onClick={() =>
        start.mutate(
          {
            params: { familyId: family.familyId },
            body: {
              assessmentId: newId(),
              personIds: presentMembers(family).map((member) => member.personId),
              strengths: '',
              situation: '',
              professionalView: '',
              earlierServices: '',
              revision: 0,
            },
          },
          { onError: (error) => showToast({ text: refusals(error), tone: 'trouble' }) },
        )
      }
    >
      {t.start}
    </Button>
  )
}
