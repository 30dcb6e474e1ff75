/** Notes that an interpreter has been asked for. Nothing is sent from here. */
import { useState } from 'react'
import type { Instant } from '#kit/day.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { INTERPRETING_WAYS, type InterpretingWay } from '#rooms/engagement/model.ts'
import type { Meeting } from '#rooms/engagement/ui/family-data.ts'
import { INTERPRETING_WAY_TEXTS } from '#rooms/engagement/ui/interpreter-texts.ts'
import { newId } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { COMMON_LANGUAGES, useLanguageName } from '../../language-names.ts'
import { useFamily } from '../family-context.tsx'
import { interpreterTexts } from './interpreter-texts.ts'
import { WriteDialog } from './write-dialog.tsx'

export function InterpreterDialog({ meetings, onClose }: { meetings: readonly Meeting[]; onClose: () => void }) {
  const t = useTexts(interpreterTexts)
  const word = useWords()
  const format = useFormat()
  const languageName = useLanguageName()
  const family = useFamily()
  const needed = family.members.find(({ interpreter }) => interpreter !== null)?.interpreter ?? family.interpreter
  const [bookingId] = useState(newId)
  const [meetingId, setMeeting] = useState<string | null>(meetings[0]?.meetingId ?? null)
  const [language, setLanguage] = useState<string>(needed ?? 'en')
  const [way, setWay] = useState<InterpretingWay>('on_site')
  const [provider, setProvider] = useState('')
  return (
    <WriteDialog
      title={t.ask}
      act={t.askAct}
      done={t.saved}
      entry={contract.askInterpreter}
      faults={() => (meetingId === null ? [{ field: 'meetingId', why: 'engagement.interpreter-when' }] : [])}
      send={() => ({
        params: { familyId: family.familyId },
        body: { bookingId, meetingId, language, way, provider },
      })}
      first="meetingId"
      onClose={onClose}
    >
      <p className="quiet">{t.askLead}</p>
      {meetings.length === 0 ? (
        <p>{t.noMeetings}</p>
      ) : (
        <SelectField
          label={t.meeting}
          name="meetingId"
          value={meetingId}
          onChange={setMeeting}
          options={meetings.map((each) => ({
            value: each.meetingId,
            label: format.moment(each.startsAt as Instant),
          }))}
        />
      )}
      <SelectField
        label={t.language}
        name="language"
        value={language}
        onChange={setLanguage}
        options={[...new Set([language, ...COMMON_LANGUAGES])].map((value) => ({ value, label: languageName(value) }))}
      />
      <ChoiceField
        label={t.way}
        name="way"
        inline
        value={way}
        onChange={setWay}
        choices={INTERPRETING_WAYS.map((value) => ({ value, label: word(INTERPRETING_WAY_TEXTS[value]) }))}
      />
      <TextField label={t.provider} name="provider" optional value={provider} onChange={setProvider} maxLength={200} />
    </WriteDialog>
  )
}
