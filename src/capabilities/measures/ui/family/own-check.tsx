/** How are things: the five questions for oneself, when one wants to. */
import { useRef, useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import { Button } from '#ui-kit/act/button.tsx'
import { call, newId } from '#ui-kit/call.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { contract } from '../../contract.ts'
import { CORE_ITEMS, type CoreItem, type Point } from '../../model.ts'
import { Question } from '../question.tsx'
import { ownCheckTexts } from './texts.ts'

const NOTHING: Record<CoreItem, number | null> = {
  future: null,
  networks: null,
  childneeds: null,
  trust: null,
  life: null,
}

export function OwnCheck({ familyId, personId, point }: { familyId: string; personId: string; point: Point }) {
  const t = useTexts(ownCheckTexts)
  const [open, setOpen] = useState(false)
  const [items, setItems] = useState(NOTHING)
  const [empty, setEmpty] = useState(false)
  const ids = useRef({ answerId: newId(), commandId: newId() })
  const send = useMutation({
    mutationFn: () =>
      call(contract.answerCheck, {
        params: { familyId },
        commandId: ids.current.commandId,
        body: {
          answerId: ids.current.answerId,
          personId,
          point,
          answeredWith: 'own',
          items: { ...items, use_worker: null, use_plan: null },
        },
      }),
  })
  return (
    <Section title={t.title}>
      {send.isSuccess ? (
        <p role="status">{t.sent}</p>
      ) : !open ? (
        <>
          <p style={{ marginBlockEnd: 'var(--s4)' }}>{t.lead}</p>
          <Button onClick={() => setOpen(true)}>{t.begin}</Button>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const isEmpty = Object.values(items).every((value) => value === null)
            setEmpty(isEmpty)
            if (!isEmpty) send.mutate()
          }}
        >
          {CORE_ITEMS.map((item) => (
            <Question
              key={item}
              item={item}
              value={items[item]}
              onChange={(value) => setItems({ ...items, [item]: value })}
            />
          ))}
          {empty && <p role="alert">{t.nothing}</p>}
          {send.isError && <p role="alert">{t.notSent}</p>}
          <Button kind="primary" type="submit" busy={send.isPending}>
            {t.send}
          </Button>
        </form>
      )}
    </Section>
  )
}
