/** The agenda, and asking people: from the care team, the family and the close network. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { access } from '#rooms/engagement/access.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { careTeamQuery, type JointMeeting } from '#rooms/engagement/ui/family-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../../../refusals.ts'
import { namesOf, presentMembers, useFamily, useReach } from '../../family-context.tsx'
import { useFamilyWrite } from '../../family-write.ts'
import { meetingTexts } from './texts.ts'

export function Prepare({ joint }: { joint: JointMeeting }) {
  const t = useTexts(meetingTexts)
  const { may } = useReach()
  const [open, setOpen] = useState(false)
  const { agenda, state } = joint.minutes
  const mayLead = may(access['engagement.lead-joint']) && state === 'draft'
  return (
    <Section title={t.prepare}>
      {open ? (
        <PrepareForm joint={joint} onClose={() => setOpen(false)} />
      ) : (
        <>
          {agenda.length === 0 ? (
            <p className="quiet">{t.noAgenda}</p>
          ) : (
            <ol>
              {agenda.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>
          )}
          {mayLead && (
            <p>
              <Button small onClick={() => setOpen(true)}>
                {t.edit}
              </Button>
            </p>
          )}
        </>
      )}
    </Section>
  )
}

const linesOf = (text: string): string[] => [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean)

function PrepareForm({ joint, onClose }: { joint: JointMeeting; onClose: () => void }) {
  const t = useTexts(meetingTexts)
  const refusals = useRefusals()
  const family = useFamily()
  const nameOf = namesOf(family)
  const team = useQuery(careTeamQuery(family.familyId)).data
  const prepare = useFamilyWrite(family.familyId, contract.prepareMeeting)
  const idsOf = (kind: 'worker' | 'person') =>
    joint.participants.flatMap((one) => (one.kind === kind ? (one.workerId ?? one.personId ?? []) : []))
  const [agenda, setAgenda] = useState(joint.minutes.agenda.join('\n'))
  const [workers, setWorkers] = useState(idsOf('worker'))
  const [people, setPeople] = useState(idsOf('person'))
  const [close, setClose] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  if (team === undefined) return <Loading lines={4} />
  const send = () =>
    prepare.mutate(
      {
        params: { familyId: family.familyId, meetingId: joint.meeting.meetingId },
        body: {
          agenda: linesOf(agenda),
          invite: [
            ...workers.map((workerId) => ({ kind: 'worker' as const, workerId })),
            ...people.map((personId) => ({ kind: 'person' as const, personId })),
            ...linesOf(close).map((name) => ({ kind: 'close' as const, name })),
          ],
          revision: joint.minutes.revision,
        },
      },
      {
        onSuccess: () => {
          showToast({ text: t.prepared })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  return (
    <Form
      errors={errors}
      label={t.prepare}
      onSubmit={send}
      actions={
        <>
          <Button kind="primary" type="submit" busy={prepare.isPending}>
            {t.savePrepared}
          </Button>
          <Button onClick={onClose}>{t.close}</Button>
        </>
      }
    >
      <TextArea label={t.agenda} name="agenda" rows={4} optional value={agenda} onChange={setAgenda} maxLength={4000} />
      <CheckSetField
        label={t.inviteWorkers}
        name="workers"
        hint={t.prepareLead}
        value={workers}
        onChange={setWorkers}
        choices={team.workers.map((one) => ({
          value: one.workerId as string,
          label: `${one.name}, ${one.organisationName}`,
        }))}
      />
      <CheckSetField
        label={t.invitePeople}
        name="people"
        inline
        value={people}
        onChange={setPeople}
        choices={presentMembers(family).map(({ personId }) => ({ value: personId as string, label: nameOf(personId) }))}
      />
      <TextArea
        label={t.inviteClose}
        name="close"
        rows={2}
        optional
        value={close}
        onChange={setClose}
        maxLength={1000}
      />
    </Form>
  )
}
