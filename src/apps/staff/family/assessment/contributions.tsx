/** Views asked of other professionals: who, by when, what they answered or why they could not. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { CircleCheck, CircleSlash, Clock, MessagesSquare, Undo2 } from 'lucide-react'
import { access } from '#rooms/assessment/access.ts'
import { contract } from '#rooms/assessment/contract.ts'
import { contributionsQuery, type Contribution, type Need } from '#rooms/assessment/ui/data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../../refusals.ts'
import { useFamily, useReach, useToday } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { AskDialog } from './ask-dialog.tsx'
import { togetherTexts } from './together-texts.ts'
import styles from './assessment.module.css'

export function Contributions({ needs, mayWrite }: { needs: readonly Need[]; mayWrite: boolean }) {
  const t = useTexts(togetherTexts)
  const { familyId } = useFamily()
  const { may } = useReach()
  const mayRead = may(access['assessment.read-contributions'])
  const { data } = useQuery({ ...contributionsQuery(familyId), enabled: mayRead })
  const [asking, setAsking] = useState(false)
  if (!mayRead) return null
  return (
    <Section title={t.requests}>
      {data === undefined ? (
        <Loading lines={2} />
      ) : data.length === 0 ? (
        <p className="quiet">{t.noRequests}</p>
      ) : (
        <ul className={styles['list']}>
          {data.map((request) => (
            <Request key={request.contributionId} request={request} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
      {mayWrite && (
        <Button icon={MessagesSquare} onClick={() => setAsking(true)}>
          {t.ask}
        </Button>
      )}
      {asking && <AskDialog needs={needs} onClose={() => setAsking(false)} />}
    </Section>
  )
}

function Request({ request, mayWrite }: { request: Contribution; mayWrite: boolean }) {
  const t = useTexts(togetherTexts)
  const format = useFormat()
  const today = useToday()
  const refusals = useRefusals()
  const { familyId } = useFamily()
  const takeBack = useFamilyWrite(familyId, contract.withdrawContribution)
  const { answeredOn, declinedOn, withdrawnOn, dueOn } = request
  const open = answeredOn === null && declinedOn === null && withdrawnOn === null
  const state =
    answeredOn !== null
      ? ({ tone: 'ok', icon: CircleCheck, words: t.answeredOn({ day: format.day(answeredOn) }) } as const)
      : declinedOn !== null
        ? ({ tone: 'off', icon: CircleSlash, words: t.declinedOn({ day: format.day(declinedOn) }) } as const)
        : withdrawnOn !== null
          ? ({ tone: 'off', icon: Undo2, words: t.takenBack({ day: format.day(withdrawnOn) }) } as const)
          : dueOn < today
            ? ({ tone: 'bad', icon: Clock, words: t.late({ day: format.day(dueOn) }) } as const)
            : ({ tone: 'wait', icon: Clock, words: t.waits({ day: format.day(dueOn) }) } as const)
  return (
    <li>
      <p>
        <strong>{request.workerName}</strong> <span className="quiet">{request.organisationName}</span>
      </p>
      <p>{request.question}</p>
      <Status tone={state.tone} icon={state.icon}>
        {state.words}
      </Status>
      {request.answer !== null && <p className={styles['answer']}>{request.answer}</p>}
      {request.declineReason !== null && <p className={styles['answer']}>{request.declineReason}</p>}
      {open && mayWrite && (
        <p>
          <Button
            small
            kind="link"
            busy={takeBack.isPending}
            onClick={() =>
              takeBack.mutate(
                { params: { familyId, contributionId: request.contributionId }, body: {} },
                {
                  onSuccess: () => showToast({ text: t.requestDone }),
                  onError: (error) => showToast({ text: refusals(error), tone: 'trouble' }),
                },
              )
            }
          >
            {t.takeBack}
            <span className="sr">: {request.workerName}</span>
          </Button>
        </p>
      )}
    </li>
  )
}
