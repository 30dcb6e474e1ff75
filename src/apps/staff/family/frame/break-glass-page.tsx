/** Opening a family in an emergency: what it means, a reason code and words; reviewed every time. */
import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { contract } from '#rooms/trust/contract.ts'
import { BREAK_GLASS_CODES, type BreakGlassCode } from '#rooms/trust/model.ts'
import { BREAK_GLASS_TEXTS } from '#rooms/trust/ui/texts.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { call } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { usePageTitle } from '../../page-title.ts'
import { useRefusals } from '../../refusals.ts'
import { useMe } from '../../session.tsx'
import { mayBreakGlass } from './family-not-there.tsx'
import { frameTexts } from './texts.ts'
import styles from './family-frame.module.css'

export function BreakGlassPage() {
  const t = useTexts(frameTexts)
  const me = useMe()
  const { familyId = '' } = useParams({ strict: false }) as { familyId?: string }
  usePageTitle(t.glassTitle)
  if (!mayBreakGlass(me))
    return (
      <>
        <PageHead title={t.glassTitle} lead={t.glassNotYours} />
        <ButtonLink to="/perheet">{t.toFamilies}</ButtonLink>
      </>
    )
  return (
    <>
      <PageHead title={t.glassTitle} lead={t.glassLead} />
      <Notice tone="warn" title={t.glassReview}>
        {t.glassReviewWords}
      </Notice>
      <div className={styles['form']}>
        <GlassForm familyId={familyId} />
      </div>
    </>
  )
}

function GlassForm({ familyId }: { familyId: string }) {
  const t = useTexts(frameTexts)
  const word = useWords()
  const refusals = useRefusals()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [code, setCode] = useState<BreakGlassCode | null>(null)
  const [text, setText] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    try {
      await call(contract.breakGlass, { body: { familyId, code: code as BreakGlassCode, text } })
      await queries.invalidateQueries({ queryKey: ['family', familyId] })
      await navigate({ to: `/perheet/${familyId}` as never })
    } catch (error) {
      setErrors(refusals.fields(error))
      setBusy(false)
    }
  }
  return (
    <Form
      errors={errors}
      label={t.glassTitle}
      onSubmit={() => void send()}
      actions={
        <Button kind="danger" type="submit" busy={busy}>
          {t.glassOpen}
        </Button>
      }
    >
      <ChoiceField
        label={t.glassCode}
        name="code"
        value={code}
        onChange={setCode}
        choices={BREAK_GLASS_CODES.map((each) => ({ value: each, label: word(BREAK_GLASS_TEXTS[each]) }))}
      />
      <TextArea label={t.glassText} name="text" hint={t.glassTextHint} value={text} onChange={setText} />
    </Form>
  )
}
