/** Which workers: those at hand as ticks, anybody of the register by typing. */
import { useQuery } from '@tanstack/react-query'
import { workersQuery } from '#rooms/organisations/ui/data.ts'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useMyUnits } from '../my-units.ts'
import { useMe } from '../session.tsx'
import { MOST_WORKERS } from './common-time-data.ts'
import { commonTimeTexts } from './texts.ts'

export type AtHand = { readonly workerId: string; readonly name: string; readonly hint: string }

type Given = {
  value: readonly string[]
  onChange: (workerIds: string[]) => void
  /** Whom one most likely means, besides oneself. */
  atHand: readonly AtHand[]
  /** Said beside those who are not among them. */
  otherHint?: string
}

export function WorkersChoice({ value, onChange, atHand, otherHint }: Given) {
  const t = useTexts(commonTimeTexts)
  const me = useMe()
  const units = useMyUnits() ?? []
  const all = useQuery(workersQuery({})).data?.workers ?? []
  const ofOwnUnit = (worker: (typeof all)[number]) =>
    worker.roles.some(({ unitId }) => units.some((unit) => unit.unitId === unitId))
  const others = all
    .filter(({ workerId }) => workerId !== me.workerId && !atHand.some((each) => each.workerId === workerId))
    .toSorted((a, b) => Number(ofOwnUnit(b)) - Number(ofOwnUnit(a)))
  const added = others.filter(({ workerId }) => value.includes(workerId))
  const choices = [
    ...(me.workerId === null ? [] : [{ value: me.workerId as string, label: t.me({ name: me.name }), hint: '' }]),
    ...atHand
      .filter(({ workerId }) => workerId !== me.workerId)
      .map(({ workerId, name, hint }) => ({ value: workerId, label: name, hint })),
    ...added.map((each) => ({
      value: each.workerId as string,
      label: `${each.givenName} ${each.surname}`,
      hint: [each.organisationName, otherHint].filter(Boolean).join('. '),
    })),
  ]
  const full = value.length >= MOST_WORKERS
  return (
    <>
      <CheckSetField
        label={t.who}
        name="workerIds"
        {...(full ? { hint: t.tooMany } : {})}
        value={value}
        onChange={(next) => next.length <= MOST_WORKERS && onChange(next)}
        choices={choices}
      />
      {!full && (
        <ComboField
          // a fresh field for the next one
          key={value.length}
          label={t.addWorker}
          name="addWorker"
          hint={t.addHint}
          optional
          value={null}
          onChange={(workerId) => workerId !== null && onChange([...value, workerId])}
          options={others
            .filter(({ workerId }) => !value.includes(workerId))
            .map((each) => ({
              id: each.workerId,
              label: `${each.givenName} ${each.surname}`,
              hint: [each.title, each.organisationName].filter(Boolean).join(', '),
            }))}
        />
      )}
    </>
  )
}
