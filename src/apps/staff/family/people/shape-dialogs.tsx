/** Changes to a member: relation and home, guardianship, birth, leaving the family, what must be arranged. */
import { useState } from 'react'
import type { Day } from '#kit/day.ts'
import { contract } from '#rooms/families/contract.ts'
import {
  AUTHORITIES,
  CIRCUMSTANCES,
  HOMES,
  RELATIONS,
  type Authority,
  type Circumstance,
} from '#rooms/families/model.ts'
import type { Member } from '#rooms/families/ui/family-data.ts'
import { AUTHORITY_TEXTS, CIRCUMSTANCE_TEXTS, HOME_TEXTS, RELATION_TEXTS } from '#rooms/families/ui/member-texts.ts'
import { useCodes } from '#rooms/organisations/ui/use-codes.ts'
import { newId } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { isAdult, presentMembers, useFamily, useToday } from '../family-context.tsx'
import { shapeTexts } from './shape-texts.ts'
import { WriteDialog } from './write-dialog.tsx'

export type ShapeAct = 'change' | 'guardian' | 'birth' | 'leave' | 'circumstance'
type Given = { member: Member; onClose: () => void }

export function ShapeDialog({ act, ...given }: Given & { act: ShapeAct }) {
  if (act === 'change') return <ChangeDialog {...given} />
  if (act === 'guardian') return <GuardianDialog {...given} />
  if (act === 'birth') return <BirthDialog {...given} />
  if (act === 'leave') return <LeaveDialog {...given} />
  return <CircumstanceDialog {...given} />
}

const nameOf = (member: Member) => `${member.givenName} ${member.surname}`
const missingDay = (day: Day | null, field: string) => (day === null ? [{ field, why: 'field.day' }] : [])

function ChangeDialog({ member, onClose }: Given) {
  const t = useTexts(shapeTexts)
  const word = useWords()
  const relations = useCodes('codes.relations', RELATIONS, member.relation)
  const { familyId } = useFamily()
  const [relation, setRelation] = useState(member.relation)
  const [home, setHome] = useState(member.home)
  return (
    <WriteDialog
      title={t.changeOf({ name: nameOf(member) })}
      act={t.save}
      done={t.changed}
      entry={contract.changeMember}
      send={() => ({ params: { familyId, personId: member.personId }, body: { relation, home } })}
      first="relation"
      onClose={onClose}
    >
      <SelectField
        label={t.relation}
        name="relation"
        value={relation}
        onChange={setRelation}
        options={relations.map((value) => ({ value, label: word(RELATION_TEXTS[value]) }))}
      />
      <SelectField
        label={t.home}
        name="home"
        value={home}
        onChange={setHome}
        options={HOMES.map((value) => ({ value, label: word(HOME_TEXTS[value]) }))}
      />
    </WriteDialog>
  )
}

const NONE = 'none'

function GuardianDialog({ member, onClose }: Given) {
  const t = useTexts(shapeTexts)
  const word = useWords()
  const today = useToday()
  const family = useFamily()
  const { familyId } = family
  const adults = presentMembers(family).filter(
    (each) => each.personId !== member.personId && (isAdult(each) || each.relation === 'sibling'),
  )
  const [guardianId, setGuardian] = useState(adults[0]?.personId ?? '')
  const [authority, setAuthority] = useState<Authority | typeof NONE>('shared')
  const [day, setDay] = useState<Day | null>(today)
  const pair = { childId: member.personId, guardianId }
  const common = {
    title: t.guardianOfDialog({ name: nameOf(member) }),
    act: t.save,
    done: t.guardianSaved,
    faults: () => missingDay(day, 'startDate'),
    first: 'guardianId',
    onClose,
  }
  const fields = (
    <>
      <SelectField
        label={t.guardianWho}
        name="guardianId"
        value={guardianId}
        onChange={setGuardian}
        options={adults.map((each) => ({ value: each.personId, label: nameOf(each) }))}
      />
      <ChoiceField
        label={t.authority}
        name="authority"
        value={authority}
        onChange={setAuthority}
        choices={[
          ...AUTHORITIES.map((value) => ({
            value: value as Authority | typeof NONE,
            label: word(AUTHORITY_TEXTS[value]),
          })),
          { value: NONE, label: t.guardianEnds, hint: t.guardianEndsHint },
        ]}
      />
      <DayField
        label={authority === NONE ? t.lastDay : t.fromDay}
        name="startDate"
        value={day}
        onChange={setDay}
        today={today}
      />
    </>
  )
  return authority === NONE ? (
    <WriteDialog
      {...common}
      entry={contract.endGuardianship}
      send={() => ({ params: { familyId }, body: { ...pair, endDate: day! } })}
    >
      {fields}
    </WriteDialog>
  ) : (
    <WriteDialog
      {...common}
      entry={contract.setGuardianship}
      send={() => ({ params: { familyId }, body: { ...pair, authority, startDate: day! } })}
    >
      {fields}
    </WriteDialog>
  )
}

function BirthDialog({ member, onClose }: Given) {
  const t = useTexts(shapeTexts)
  const today = useToday()
  const { familyId } = useFamily()
  const [bornOn, setBornOn] = useState<Day | null>(null)
  const [givenName, setGivenName] = useState(member.givenName)
  return (
    <WriteDialog
      title={t.birth}
      act={t.save}
      done={t.birthSaved}
      entry={contract.noteBirth}
      faults={() => missingDay(bornOn, 'bornOn')}
      send={() => ({
        params: { familyId, personId: member.personId },
        body: { bornOn: bornOn!, givenName: givenName.trim() || null },
      })}
      first="bornOn"
      onClose={onClose}
    >
      <p className="quiet">{t.birthLead}</p>
      <DayField label={t.bornDay} name="bornOn" value={bornOn} onChange={setBornOn} today={today} />
      <TextField
        label={t.givenName}
        name="givenName"
        value={givenName}
        onChange={setGivenName}
        maxLength={100}
        autoComplete="off"
      />
    </WriteDialog>
  )
}

function LeaveDialog({ member, onClose }: Given) {
  const t = useTexts(shapeTexts)
  const today = useToday()
  const { familyId } = useFamily()
  const [endDate, setEndDate] = useState<Day | null>(today)
  return (
    <WriteDialog
      title={t.leaveOf({ name: nameOf(member) })}
      act={t.leaveAct}
      done={t.left}
      entry={contract.endMembership}
      faults={() => missingDay(endDate, 'endDate')}
      send={() => ({ params: { familyId, personId: member.personId }, body: { endDate: endDate! } })}
      first="endDate"
      onClose={onClose}
    >
      <p className="quiet">{t.leaveLead}</p>
      <DayField label={t.lastDay} name="endDate" value={endDate} onChange={setEndDate} today={today} />
    </WriteDialog>
  )
}

function CircumstanceDialog({ member, onClose }: Given) {
  const t = useTexts(shapeTexts)
  const word = useWords()
  const today = useToday()
  const { familyId } = useFamily()
  const [circumstanceId] = useState(newId)
  const [kind, setKind] = useState<Circumstance>('accessibility')
  const circumstances = useCodes('codes.circumstances', CIRCUMSTANCES, kind)
  const [words, setWords] = useState('')
  const [startDate, setStart] = useState<Day | null>(today)
  const [endDate, setEnd] = useState<Day | null>(null)
  return (
    <WriteDialog
      title={t.circumstanceOf({ name: nameOf(member) })}
      act={t.save}
      done={t.circumstanceSaved}
      entry={contract.noteCircumstance}
      faults={() => [
        ...(words.trim() === '' ? [{ field: 'words', why: 'field.required' }] : []),
        ...missingDay(startDate, 'startDate'),
      ]}
      send={() => ({
        params: { familyId },
        body: { circumstanceId, personId: member.personId, kind, words, startDate: startDate!, endDate },
      })}
      first="words"
      onClose={onClose}
    >
      <ChoiceField
        label={t.circumstanceKind}
        name="kind"
        value={kind}
        onChange={setKind}
        choices={circumstances.map((value) => ({ value, label: word(CIRCUMSTANCE_TEXTS[value]) }))}
      />
      <TextArea
        label={t.circumstanceWords}
        name="words"
        hint={t.circumstanceHint}
        rows={3}
        value={words}
        onChange={setWords}
        maxLength={1000}
      />
      <DayField label={t.fromDay} name="startDate" value={startDate} onChange={setStart} today={today} />
      <DayField label={t.lastDay} name="endDate" optional value={endDate} onChange={setEnd} today={today} />
    </WriteDialog>
  )
}
