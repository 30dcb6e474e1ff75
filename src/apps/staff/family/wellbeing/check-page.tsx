/** The situation check on the worker's device: who answers, then one question at a time, a look back, and sent. */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { contract } from '#rooms/measures/contract.ts'
import {
  ANSWERED_WITH,
  CORE_ITEMS,
  ITEMS,
  pointOf,
  POINTS,
  SCALES,
  type AnsweredWith,
  type Answers,
  type Item,
  type Point,
} from '#rooms/measures/model.ts'
import { Question } from '#rooms/measures/ui/question.tsx'
import { ANSWERED_WITH_TEXTS, CHECK_TEXTS, ITEM_TEXTS, POINT_TEXTS } from '#rooms/measures/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { Form } from '#ui-kit/form/form.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useDraft } from '../../drafts.ts'
import { usePageTitle } from '../../page-title.ts'
import { useRefusals } from '../../refusals.ts'
import { DraftState, RestoredDraft } from '../draft-state.tsx'
import { namesOf, presentMembers, useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { wellbeingTexts } from './texts.ts'
import styles from './wellbeing.module.css'

type Content = {
  personId: string | null
  point: Point
  answeredWith: AnsweredWith
  items: Answers
  /** 0 is the choice of who answers; then the questions; last the look back. */
  page: number
  answerId: string
  commandId: string
}

const NOTHING: Answers = {
  future: null,
  networks: null,
  childneeds: null,
  trust: null,
  life: null,
  use_worker: null,
  use_plan: null,
}

export function CheckPage() {
  const t = useTexts(wellbeingTexts)
  const family = useFamily()
  const [start] = useState<Content>(() => ({
    personId: null,
    point: pointOf(family.phase),
    answeredWith: 'worker_device',
    items: NOTHING,
    page: 0,
    answerId: newId(),
    commandId: newId(),
  }))
  const draft = useDraft(`check:${family.familyId}`, start, { title: t.checkTitle, familyId: family.familyId })
  usePageTitle(t.checkTitle)
  if (draft.content === undefined) return <Loading lines={6} />
  const { content } = draft
  // At the start there is nothing yet to be useful.
  const asked: readonly Item[] = content.point === 'start' ? CORE_ITEMS : ITEMS
  const change = (more: Partial<Content>) => draft.change({ ...content, ...more })
  return (
    <div className={styles['check']}>
      <h2>{t.checkTitle}</h2>
      <RestoredDraft
        restored={draft.restored}
        onStartOver={() => void draft.drop({ ...start, answerId: newId(), commandId: newId() })}
      />
      {content.page === 0 ? (
        <Who content={content} change={change} />
      ) : content.page <= asked.length ? (
        <OneQuestion
          item={asked[content.page - 1]!}
          n={content.page}
          all={asked.length}
          content={content}
          change={change}
        />
      ) : (
        <LookBack asked={asked} content={content} change={change} onSent={() => void draft.drop()} />
      )}
      <DraftState state={draft.state} />
    </div>
  )
}

type Part = { content: Content; change: (more: Partial<Content>) => void }

function Who({ content, change }: Part) {
  const t = useTexts(wellbeingTexts)
  const word = useWords()
  const family = useFamily()
  const nameOf = namesOf(family)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const people = presentMembers(family).filter((member) => member.relation !== 'unborn')
  return (
    <Form
      errors={errors}
      onSubmit={() => (content.personId === null ? setErrors({ personId: t.noOne }) : change({ page: 1 }))}
      actions={
        <Button kind="primary" type="submit">
          {t.begin}
        </Button>
      }
    >
      <p>{t.checkLead}</p>
      <ChoiceField
        label={t.who}
        name="personId"
        value={content.personId}
        onChange={(personId) => change({ personId })}
        choices={people.map(({ personId }) => ({ value: personId as string, label: nameOf(personId) }))}
      />
      <SelectField
        label={t.when}
        name="point"
        value={content.point}
        onChange={(point) => change({ point })}
        options={POINTS.map((value) => ({ value, label: word(POINT_TEXTS[value]) }))}
      />
      <SelectField
        label={t.how}
        name="answeredWith"
        value={content.answeredWith}
        onChange={(answeredWith) => change({ answeredWith })}
        options={ANSWERED_WITH.filter((value) => value !== 'own').map((value) => ({
          value,
          label: word(ANSWERED_WITH_TEXTS[value]),
        }))}
      />
    </Form>
  )
}

function OneQuestion({ item, n, all, content, change }: Part & { item: Item; n: number; all: number }) {
  const t = useTexts(wellbeingTexts)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        change({ page: n + 1 })
      }}
    >
      <p className={styles['progress']} role="status">
        {t.of({ n, all })}
      </p>
      <Question
        key={item}
        item={item}
        value={content.items[item]}
        onChange={(value) => change({ items: { ...content.items, [item]: value } })}
      />
      <div className={styles['acts']}>
        <Button kind="primary" type="submit">
          {t.next}
        </Button>
        <Button onClick={() => change({ page: n - 1 })}>{t.back}</Button>
      </div>
    </form>
  )
}

function LookBack({ asked, content, change, onSent }: Part & { asked: readonly Item[]; onSent: () => void }) {
  const t = useTexts(wellbeingTexts)
  const word = useWords()
  const refusals = useRefusals()
  const family = useFamily()
  const navigate = useNavigate()
  const write = useFamilyWrite(family.familyId, contract.answerCheck)
  const send = async () => {
    const items = Object.fromEntries(asked.map((item) => [item, content.items[item]])) as Answers
    await write.mutateAsync({
      params: { familyId: family.familyId },
      commandId: content.commandId,
      body: {
        answerId: content.answerId,
        personId: content.personId ?? '',
        point: content.point,
        answeredWith: content.answeredWith,
        items,
      },
    })
    onSent()
    showToast({ text: t.sent })
    await navigate({ to: `/perheet/${family.familyId}/hyvinvointi` as never })
  }
  return (
    <Form
      errors={write.isError ? { send: refusals(write.error) } : {}}
      onSubmit={() => void send().catch(() => undefined)}
      actions={
        <>
          <Button kind="primary" type="submit" busy={write.isPending}>
            {t.send}
          </Button>
          <Button onClick={() => change({ page: asked.length })}>{t.back}</Button>
        </>
      }
    >
      <h3>{t.summary}</h3>
      <dl className={styles['summary']}>
        {asked.map((item) => (
          <div key={item}>
            <dt>{word(ITEM_TEXTS[item])}</dt>
            <dd>
              {content.items[item] === null
                ? word(CHECK_TEXTS.skip)
                : t.outOf({ value: content.items[item]!, ...SCALES[item] })}
            </dd>
          </div>
        ))}
      </dl>
    </Form>
  )
}
