/** A request for a view made to me: what is asked, what is shared, and my answer or the reason why I cannot. */
import { useState } from 'react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { contract } from '#rooms/assessment/contract.ts'
import { myContributionQuery } from '#rooms/assessment/ui/data.ts'
import { BASIS_TEXTS } from '#rooms/assessment/ui/network-texts.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { call } from '#ui-kit/call.ts'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Crumb } from '#ui-kit/frame/crumb.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { QuoteOfFamily } from '#ui-kit/say/quote-of-family.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { DraftState, RestoredDraft } from '../family/draft-state.tsx'
import { togetherTexts } from '../family/assessment/together-texts.ts'
import { useDraft } from '../drafts.ts'
import { usePageTitle } from '../page-title.ts'
import { Refused } from '../refused.tsx'
import { useRefusals } from '../refusals.ts'
import { todayTexts } from '../today/texts.ts'

export function RequestPage() {
  const t = useTexts(togetherTexts)
  const today = useTexts(todayTexts)
  const word = useWords()
  const format = useFormat()
  const { contributionId } = useParams({ strict: false }) as { contributionId: string }
  const asked = useQuery(myContributionQuery(contributionId))
  usePageTitle(t.requestTitle)
  if (asked.isError) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (asked.data === undefined) return <Loading lines={5} />
  const request = asked.data
  const { names, background, needs } = request.shared
  return (
    <>
      <Crumb above={[{ to: '/', label: today.title }]} here={t.requestTitle} />
      <PageHead
        title={t.requestTitle}
        lead={t.requestFrom({ who: request.askedByName, day: format.day(request.dueOn) })}
      />
      <p>{t.requestAbout({ names: names.join(', ') })}</p>
      <p className="quiet">
        {word(BASIS_TEXTS[request.basis])}. {t.requestShares}
      </p>
      <Section title={t.question}>
        <p>{request.question}</p>
      </Section>
      {background !== '' && (
        <Section title={t.backgroundHead}>
          <p>{background}</p>
        </Section>
      )}
      {needs.length > 0 && (
        <Section title={t.needsHead}>
          {needs.map((need) => (
            <QuoteOfFamily key={need.needId} words={need.ownWords} by="" />
          ))}
        </Section>
      )}
      {request.answeredOn !== null || request.declinedOn !== null ? (
        <Notice tone="ok" title={t.thanks({ who: request.askedByName })}>
          {request.answer ?? request.declineReason}
        </Notice>
      ) : (
        <Answering contributionId={contributionId} />
      )}
    </>
  )
}

type Typed = { text: string; declines: boolean }
const EMPTY: Typed = { text: '', declines: false }

function Answering({ contributionId }: { contributionId: string }) {
  const t = useTexts(togetherTexts)
  const refusals = useRefusals()
  const queries = useQueryClient()
  const draft = useDraft<Typed>(`contribution:${contributionId}`, EMPTY, { title: t.requestTitle })
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = useMutation({
    mutationFn: ({ text, declines }: Typed) =>
      call(contract.contribute, {
        params: { contributionId },
        body: { outcome: declines ? 'decline' : 'answer', text },
      }),
    onSuccess: () => {
      void draft.drop()
      void queries.invalidateQueries({ queryKey: ['contribution', contributionId] })
      void queries.invalidateQueries({ queryKey: ['today'] })
    },
    onError: (error) => setErrors(refusals.fields(error)),
  })
  const typed = draft.content
  if (typed === undefined) return <Loading />
  const title = typed.declines ? t.declineReason : t.yourView
  return (
    <Section title={title}>
      <Form
        errors={errors}
        label={title}
        onSubmit={() =>
          typed.text.trim() === ''
            ? setErrors({ text: typed.declines ? t.reasonMissing : t.viewMissing })
            : send.mutate(typed)
        }
        actions={
          <>
            <Button kind="primary" type="submit" busy={send.isPending}>
              {typed.declines ? t.sendDecline : t.sendAnswer}
            </Button>
            <Button kind="link" onClick={() => draft.change({ ...typed, declines: !typed.declines })}>
              {typed.declines ? t.backToAnswer : t.decline}
            </Button>
            <ButtonLink to="/">{t.cancel}</ButtonLink>
            <DraftState state={draft.state} />
          </>
        }
      >
        <RestoredDraft restored={draft.restored} onStartOver={() => void draft.drop(EMPTY)} />
        <TextArea
          label={title}
          name="text"
          {...(typed.declines ? {} : { hint: t.yourViewHint })}
          rows={6}
          value={typed.text}
          onChange={(text) => draft.change({ ...typed, text })}
          maxLength={typed.declines ? 1000 : 8000}
        />
      </Form>
    </Section>
  )
}
