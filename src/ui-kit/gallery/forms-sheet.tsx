/** Fields with and without errors, windows, menus, toasts and the choice between two versions. */
import { useState } from 'react'
import { Ellipsis } from 'lucide-react'
import type { Day } from '#kit/day.ts'
import { Button } from '../act/button.tsx'
import { ConfirmDialog } from '../act/confirm-dialog.tsx'
import { Dialog } from '../act/dialog.tsx'
import { MenuButton } from '../act/menu-button.tsx'
import { showToast } from '../act/toasts.tsx'
import { CheckField } from '../form/check-field.tsx'
import { CheckSetField } from '../form/check-set-field.tsx'
import { ChoiceField } from '../form/choice-field.tsx'
import { ComboField } from '../form/combo-field.tsx'
import { ConflictChoice } from '../form/conflict-choice.tsx'
import { DayField } from '../form/day-field.tsx'
import { FileField } from '../form/file-field.tsx'
import { Form, type FieldErrors } from '../form/form.tsx'
import { ManyField } from '../form/many-field.tsx'
import { NumberField } from '../form/number-field.tsx'
import { SelectField } from '../form/select-field.tsx'
import { TextArea } from '../form/text-area.tsx'
import { TextField } from '../form/text-field.tsx'
import { Pager } from '../show/pager.tsx'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { demoFamily } from './demo-family.ts'
import { Sheet, States } from './sheet.tsx'
import { galleryTexts } from './texts.ts'

type Place = 'home' | 'centre' | 'remote'

export function FormsSheet() {
  const t = useTexts(galleryTexts)
  const ui = useTexts(uiTexts)
  const [step, setStep] = useState('')
  const [day, setDay] = useState<Day | null>(null)
  const [note, setNote] = useState(t.mineText)
  const [who, setWho] = useState<'family' | 'partner' | null>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const [town, setTown] = useState<string | null>(null)
  const [towns, setTowns] = useState<readonly string[]>(['Kuusikko'])
  const [file, setFile] = useState<File | null>(null)
  const [page, setPage] = useState(2)
  const [hours, setHours] = useState<number | null>(2.5)
  const [seen, setSeen] = useState<Place[]>(['home'])
  const [interpreter, setInterpreter] = useState(true)
  const [errors, setErrors] = useState<FieldErrors>({})
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null)
  const [reason, setReason] = useState<'time' | 'ill' | null>('time')
  const submit = () =>
    setErrors({
      ...(step ? {} : { step: t.writeStep }),
      ...(day ? {} : { day: t.writeDay }),
      ...(place ? {} : { place: t.choosePlace }),
    })
  return (
    <Sheet>
      <States name={t.form} column>
        <Form
          errors={errors}
          onSubmit={submit}
          label={t.form}
          actions={
            <>
              <Button type="submit">{ui.save}</Button>
              <Button kind="link" onClick={() => setErrors({})}>
                {ui.cancel}
              </Button>
            </>
          }
        >
          <TextField name="step" label={t.nextStep} hint={t.nextStepHint} value={step} onChange={setStep} />
          <DayField name="day" label={t.byWhen} today={demoFamily.today} value={day} onChange={setDay} />
          <TextArea name="note" label={t.note} optional value={note} onChange={setNote} />
          <SelectField
            name="who"
            label={t.who}
            value={who}
            onChange={setWho}
            options={[
              { value: 'family', label: t.family },
              { value: 'partner', label: t.partner },
            ]}
          />
          <ComboField
            name="town"
            label={t.municipality}
            value={town}
            onChange={setTown}
            options={['Esimerkkilä', 'Kuusikko', 'Mallila', 'Näytekylä'].map((label) => ({ id: label, label }))}
          />
          <ManyField
            name="towns"
            label={t.municipalities}
            values={towns}
            onChange={setTowns}
            options={['Esimerkkilä', 'Kuusikko', 'Mallila', 'Näytekylä'].map((label) => ({ id: label, label }))}
          />
          <FileField name="file" label={t.file} accept=".csv" value={file} onChange={setFile} />
          <ChoiceField
            name="place"
            label={t.place}
            value={place}
            onChange={setPlace}
            choices={[
              { value: 'home', label: t.home },
              { value: 'centre', label: t.centre, hint: 'Kuusikko' },
              { value: 'remote', label: t.remote },
            ]}
          />
          <CheckSetField
            name="seen"
            label={t.seenBy}
            value={seen}
            onChange={setSeen}
            choices={[
              { value: 'home', label: t.home },
              { value: 'centre', label: t.centre },
              { value: 'remote', label: t.remote },
            ]}
          />
          <NumberField name="hours" label={t.hours} unit={t.hourUnit} decimals value={hours} onChange={setHours} />
          <CheckField name="interpreter" label={t.interpreter} value={interpreter} onChange={setInterpreter} />
        </Form>
      </States>
      <States name={t.pages} column>
        <Pager label={t.municipalities} page={page} pageSize={50} total={1240} onPage={setPage} />
      </States>
      <States name={t.conflict} column>
        <ConflictChoice
          label={t.nextStep}
          mine={t.mineText}
          theirs={t.theirsText}
          by="Heidi Korpinen"
          onKeepMine={() => undefined}
          onTakeTheirs={() => undefined}
        />
      </States>
      <States name={t.windows}>
        <Button onClick={() => setOpen('dialog')}>{t.openWindow}</Button>
        <Button onClick={() => setOpen('confirm')}>{t.endPlan}</Button>
        <MenuButton
          icon={Ellipsis}
          label={t.others}
          items={[
            { id: 'a', label: t.recordVisit, onChoose: () => showToast({ text: t.toastWords }) },
            { id: 'b', label: t.endPlan, onChoose: () => setOpen('confirm') },
          ]}
        />
        <Button onClick={() => showToast({ text: t.toastWords, undo: () => undefined })}>{t.toast}</Button>
        <Dialog
          open={open === 'dialog'}
          onClose={() => setOpen(null)}
          title={t.whyMissed}
          actions={
            <>
              <Button kind="primary" onClick={() => setOpen(null)}>
                {ui.save}
              </Button>
              <Button onClick={() => setOpen(null)}>{ui.cancel}</Button>
            </>
          }
        >
          <SelectField
            name="reason"
            label={t.reason}
            value={reason}
            onChange={setReason}
            options={[
              { value: 'time', label: t.reasonTime },
              { value: 'ill', label: t.reasonIll },
            ]}
          />
        </Dialog>
        <ConfirmDialog
          open={open === 'confirm'}
          onClose={() => setOpen(null)}
          title={`${t.endPlan}?`}
          verb={t.endPlan}
          danger
          onConfirm={() => setOpen(null)}
        >
          <p>{t.endPlanWhat}</p>
        </ConfirmDialog>
      </States>
    </Sheet>
  )
}
