/** One text a family member writes and sends to the team; kept while one types, on the server, for oneself only. */
import { useEffect, useRef, useState } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { contract as trust } from '#rooms/trust/contract.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { call, newId } from '#ui-kit/call.ts'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { contract } from '#rooms/assessment/contract.ts'
import type { WordKind } from '#rooms/assessment/model.ts'
import { ownWordsQuery } from '#rooms/assessment/ui/data.ts'
import { familyAssessmentTexts } from './texts.ts'
import styles from './situation.module.css'

export type OwnWritingProps = {
  familyId: string
  kind: WordKind
  needId?: string
  label: string
  onClose?: () => void
}

export function OwnWriting({ familyId, kind, needId, label, onClose }: OwnWritingProps) {
  const t = useTexts(familyAssessmentTexts)
  const queries = useQueryClient()
  const key = `own:${kind}:${needId ?? familyId}`
  const [text, setText] = useState<string>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const ids = useRef({ wordId: newId(), commandId: newId() })
  useEffect(() => {
    let gone = false
    void call(trust.getDraft, { params: { key } }).then(
      ({ draft }) => gone || setText(typeof draft?.content === 'string' ? draft.content : ''),
      () => gone || setText(''),
    )
    return () => {
      gone = true
    }
  }, [key])
  const keep = (next: string) => {
    setText(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(
      () =>
        void call(trust.keepDraft, { params: { key }, body: { content: next, title: label, familyId } }).catch(
          () => undefined,
        ),
      800,
    )
  }
  const send = useMutation({
    mutationFn: () =>
      call(contract.sayOneself, {
        params: { familyId },
        body: { wordId: ids.current.wordId, needId: needId ?? null, kind, text: text ?? '' },
        commandId: ids.current.commandId,
      }),
    onSuccess: () => {
      clearTimeout(timer.current)
      ids.current = { wordId: newId(), commandId: newId() }
      setText('')
      void call(trust.dropDraft, { params: { key } }).catch(() => undefined)
      void queries.invalidateQueries({ queryKey: ownWordsQuery(familyId).queryKey })
    },
  })
  if (text === undefined) return null
  return (
    <form
      className={styles['writing']}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') send.mutate()
      }}
    >
      <TextArea label={label} name={key} hint={t.keep} value={text} onChange={keep} maxLength={2000} />
      {send.isSuccess && text === '' && <p role="status">{t.sent}</p>}
      {send.isError && <p role="alert">{t.notSent}</p>}
      <div className={styles['acts']}>
        <Button type="submit" busy={send.isPending} disabled={text.trim() === ''}>
          {t.send}
          <span className="sr">: {label}</span>
        </Button>
        {onClose !== undefined && (
          <Button kind="link" onClick={onClose}>
            {t.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}
