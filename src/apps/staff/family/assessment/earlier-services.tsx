/** Earlier services one by one: when, how useful each felt from 0 to 5, in the family's own words. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { contract } from '#rooms/assessment/contract.ts'
import { earlierQuery, type EarlierService } from '#rooms/assessment/ui/data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../../refusals.ts'
import { namesOf, presentMembers, useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { togetherTexts } from './together-texts.ts'
import styles from './assessment.module.css'

const FAMILY = 'family'
const NOT_ASKED = 'not-asked'

export function EarlierServices({ mayWrite }: { mayWrite: boolean }) {
  const t = useTexts(togetherTexts)
  const family = useFamily()
  const nameOf = namesOf(family)
  const { data } = useQuery(earlierQuery(family.familyId))
  const [editing, setEditing] = useState<EarlierService | 'new' | null>(null)
  return (
    <Section title={t.earlier}>
      {data === undefined ? (
        <Loading lines={2} />
      ) : data.length === 0 ? (
        <p className="quiet">{t.noEarlier}</p>
      ) : (
        <ul className={styles['list']}>
          {data.map((service) => (
            <li key={service.earlierId}>
              <p>
                <strong>{service.name}</strong>
                {service.period !== '' && <span className="quiet"> {service.period}</span>}
              </p>
              <p>{service.usefulness === null ? t.notAsked : t.usefulnessIs({ value: service.usefulness })}</p>
              {service.ownWords !== '' && (
                <p>
                  ”{service.ownWords}”{' '}
                  {service.saidBy !== null && <span className="quiet">{nameOf(service.saidBy)}</span>}
                </p>
              )}
              {mayWrite && (
                <Button kind="link" small onClick={() => setEditing(service)}>
                  {t.edit}
                  <span className="sr">: {service.name}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <Button icon={Plus} onClick={() => setEditing('new')}>
          {t.addEarlier}
        </Button>
      )}
      {editing !== null && (
        <EarlierDialog service={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  )
}

function EarlierDialog({ service, onClose }: { service: EarlierService | null; onClose: () => void }) {
  const t = useTexts(togetherTexts)
  const refusals = useRefusals()
  const family = useFamily()
  const nameOf = namesOf(family)
  const members = presentMembers(family)
  const save = useFamilyWrite(family.familyId, contract.saveEarlierService)
  const [earlierId] = useState(() => service?.earlierId ?? newId())
  const [name, setName] = useState(service?.name ?? '')
  const [period, setPeriod] = useState(service?.period ?? '')
  const [useful, setUseful] = useState(
    service === null ? null : service.usefulness === null ? NOT_ASKED : `${service.usefulness}`,
  )
  const [ownWords, setOwnWords] = useState(service?.ownWords ?? '')
  const [saidBy, setSaidBy] = useState(service?.saidBy ?? FAMILY)
  const [errors, setErrors] = useState<FieldErrors>({})
  const title = service === null ? t.addEarlier : t.editEarlier
  const send = (drop: boolean) => {
    if (name.trim() === '' || useful === null)
      return setErrors({
        ...(name.trim() === '' ? { name: t.serviceMissing } : {}),
        ...(useful === null ? { usefulness: t.chooseThis } : {}),
      })
    save.mutate(
      {
        params: { familyId: family.familyId, earlierId },
        body: {
          personIds: service?.personIds ?? members.map((member) => member.personId),
          name,
          period,
          usefulness: useful === NOT_ASKED ? null : Number(useful),
          ownWords,
          saidBy: saidBy === FAMILY ? null : saidBy,
          drop,
          revision: service?.revision ?? 0,
        },
      },
      {
        onSuccess: () => {
          showToast({ text: drop ? t.earlierDropped : t.earlierSaved })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <Form
        errors={errors}
        label={title}
        onSubmit={() => send(false)}
        actions={
          <>
            <Button kind="primary" type="submit" busy={save.isPending}>
              {t.save}
            </Button>
            <Button onClick={onClose}>{t.cancel}</Button>
            {service !== null && (
              <Button kind="link" onClick={() => send(true)}>
                {t.dropEarlier}
              </Button>
            )}
          </>
        }
      >
        <TextField label={t.serviceName} name="name" value={name} onChange={setName} maxLength={200} />
        <TextField
          label={t.when}
          name="period"
          hint={t.whenHint}
          optional
          value={period}
          onChange={setPeriod}
          maxLength={100}
        />
        <ChoiceField
          label={t.usefulness}
          name="usefulness"
          inline
          value={useful}
          onChange={setUseful}
          choices={[
            ...[0, 1, 2, 3, 4, 5].map((each) => ({
              value: `${each}`,
              label: each === 0 ? t.useful0 : each === 5 ? t.useful5 : `${each}`,
            })),
            { value: NOT_ASKED, label: t.notAsked },
          ]}
        />
        <TextArea
          label={t.ownWords}
          name="ownWords"
          optional
          rows={2}
          value={ownWords}
          onChange={setOwnWords}
          maxLength={2000}
        />
        <SelectField
          label={t.whoSaid}
          name="saidBy"
          value={saidBy as string}
          onChange={setSaidBy}
          options={[
            { value: FAMILY, label: t.familyTogether },
            ...members.map(({ personId }) => ({ value: personId as string, label: nameOf(personId) })),
          ]}
        />
      </Form>
    </Dialog>
  )
}
