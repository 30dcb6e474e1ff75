/** "This does not help us": one button, words if one wants, and an answer at once that somebody has heard. */
import { useRef, useState } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from '#ui-kit/act/button.tsx'
import { call, newId } from '#ui-kit/call.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { ownSignalsQuery } from '../family-data.ts'
import { contract } from '../../contract.ts'
import { OwnWords } from './own-words.tsx'
import { familyMeetingTexts } from './texts.ts'

export function DoesNotHelp({ familyId }: { familyId: string }) {
  const t = useTexts(familyMeetingTexts)
  const [words, setWords] = useState('')
  // The same id until it has been heard: pressing twice, or again after a lost connection, says it once.
  const command = useRef({ signalId: newId(), commandId: newId() })
  const queries = useQueryClient()
  const say = useMutation({
    onSuccess: () => void queries.invalidateQueries({ queryKey: ownSignalsQuery(familyId).queryKey }),
    mutationFn: () =>
      call(contract.raiseSignal, {
        params: { familyId },
        body: { signalId: command.current.signalId, text: words },
        commandId: command.current.commandId,
      }),
  })
  return (
    <Section title={t.cross}>
      {say.isSuccess ? (
        <p role="status">{t.heard}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            say.mutate()
          }}
          style={{ display: 'grid', gap: 'var(--s4)', justifyItems: 'start' }}
        >
          <p>{t.crossLead}</p>
          <TextArea label={t.what} name="words" value={words} onChange={setWords} />
          {say.isError && <p role="alert">{t.notSent}</p>}
          <Button type="submit" busy={say.isPending}>
            {t.doesNotHelp}
          </Button>
        </form>
      )}
      <OwnWords familyId={familyId} />
    </Section>
  )
}
