/** Proposing that another unit or county takes the family: where, what goes along, on what basis. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { contract } from '#rooms/families/contract.ts'
import { TRANSFER_BASES, TRANSFER_PARTS } from '#rooms/families/contract/transfers.ts'
import { RESPONSIBLE_REFUSALS } from '#rooms/families/ui/responsible-texts.ts'
import { receivingUnitsQuery, receivingWorkersQuery } from '#rooms/families/ui/transfer-data.ts'
import { TRANSFER_BASIS_TEXTS, TRANSFER_PART_TEXTS } from '#rooms/families/ui/transfer-texts.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { useLanguage, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamily } from '../family/family-context.tsx'
import { useFamilyWrite } from '../family/family-write.ts'
import { useRefusals } from '../refusals.ts'
import { transferTexts } from './texts.ts'

type Part = (typeof TRANSFER_PARTS)[number]
type Basis = (typeof TRANSFER_BASES)[number]

export function ProposeDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(transferTexts)
  const word = useWords()
  const language = useLanguage()
  const refusals = useRefusals(RESPONSIBLE_REFUSALS)
  const { familyId, unitId, restricted } = useFamily()
  const propose = useFamilyWrite(familyId, contract.proposeTransfer)
  const units = useQuery(receivingUnitsQuery)
  const [transferId] = useState(newId)
  const [to, setTo] = useState<string | null>(null)
  const [toWorkerId, setToWorker] = useState<string | null>(null)
  const [parts, setParts] = useState<Part[]>([...TRANSFER_PARTS])
  const [basis, setBasis] = useState<Basis | null>(null)
  const [basisWords, setBasisWords] = useState('')
  const [message, setMessage] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const keyOf = (each: { areaId: number; unitId: number }) => `${each.areaId}-${each.unitId}`
  const others = (units.data ?? []).filter((each) => !(each.ownCounty && each.unitId === unitId))
  const chosen = others.find((each) => keyOf(each) === to)
  const workers = useQuery({
    ...receivingWorkersQuery(chosen?.areaId ?? 0, chosen?.unitId ?? 0),
    enabled: restricted && chosen !== undefined,
  })
  const nameOfArea = { fi: 'areaFi', sv: 'areaSv', en: 'areaEn' } as const
  const send = () => {
    const nobody = restricted && toWorkerId === null
    if (chosen === undefined || nobody || basis === null || basisWords.trim() === '')
      return setErrors({
        ...(chosen === undefined ? { toUnitId: t.chooseTo } : {}),
        ...(nobody ? { toWorkerId: t.chooseWorker } : {}),
        ...(basis === null ? { basis: t.basisMissing } : {}),
        ...(basisWords.trim() === '' ? { basisWords: t.basisMissing } : {}),
      })
    propose.mutate(
      {
        params: { familyId },
        body: {
          transferId,
          toAreaId: chosen.areaId,
          toUnitId: chosen.unitId,
          toWorkerId: restricted ? toWorkerId : null,
          parts,
          basis,
          basisWords,
          message,
        },
      },
      {
        onSuccess: () => {
          showToast({ text: t.sent })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <FormDialog
      title={t.propose}
      act={t.send}
      busy={propose.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
    >
      <p className="quiet">{restricted ? t.proposeByName : t.proposeLead}</p>
      <ComboField
        key={others.length}
        label={t.to}
        name="toUnitId"
        value={to}
        onChange={(unit) => {
          setTo(unit)
          setToWorker(null)
        }}
        options={others.map((each) => ({
          id: keyOf(each),
          label: each.ownCounty ? each.unitName : `${each.unitName}, ${each[nameOfArea[language]]}`,
          hint: each.organisation,
        }))}
      />
      {restricted && (
        <ComboField
          key={`w${chosen === undefined ? '' : keyOf(chosen)}${workers.data?.length ?? ''}`}
          label={t.toWorker}
          name="toWorkerId"
          hint={t.toWorkerHint}
          value={toWorkerId}
          onChange={setToWorker}
          options={(workers.data ?? []).map(({ workerId, name, title }) => ({
            id: workerId,
            label: name,
            hint: title,
          }))}
        />
      )}
      {chosen?.ownCounty === true ? (
        <p className="quiet">{t.partsAll}</p>
      ) : (
        <CheckSetField
          label={t.parts}
          name="parts"
          hint={t.partsHint}
          value={parts}
          onChange={setParts}
          choices={TRANSFER_PARTS.map((value) => ({ value, label: word(TRANSFER_PART_TEXTS[value]) }))}
        />
      )}
      <ChoiceField
        label={t.basis}
        name="basis"
        value={basis}
        onChange={setBasis}
        choices={TRANSFER_BASES.map((value) => ({ value, label: word(TRANSFER_BASIS_TEXTS[value]) }))}
      />
      <TextArea
        label={t.basisWords}
        name="basisWords"
        hint={t.basisHint}
        value={basisWords}
        onChange={setBasisWords}
        maxLength={1000}
      />
      <TextArea label={t.message} name="message" value={message} onChange={setMessage} maxLength={2000} optional />
    </FormDialog>
  )
}
