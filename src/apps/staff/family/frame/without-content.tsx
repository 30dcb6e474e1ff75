/** Where the content is not the reader's: why, and for a supervisor a way to open it with a recorded purpose. */
import { useState } from 'react'
import { access } from '#rooms/trust/access.ts'
import { contract } from '#rooms/trust/contract.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily, useReach } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { usePageTitle } from '../../page-title.ts'
import { useRefusals } from '../../refusals.ts'
import { frameTexts } from './texts.ts'
import styles from './family-frame.module.css'

export function WithoutContent() {
  const t = useTexts(frameTexts)
  const { may } = useReach()
  usePageTitle(t.overview)
  const mayOpen = may(access['trust.open-with-purpose'])
  return (
    <>
      <Notice tone="info" title={t.noContentTitle}>
        {mayOpen ? t.noContentWords : t.noContentOther}
      </Notice>
      {mayOpen && <PurposeForm />}
    </>
  )
}

function PurposeForm() {
  const t = useTexts(frameTexts)
  const refusals = useRefusals()
  const { familyId } = useFamily()
  const open = useFamilyWrite(familyId, contract.openWithPurpose)
  const [purpose, setPurpose] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  return (
    <div className={styles['form']}>
      <Section title={t.openTitle}>
        <Form
          errors={errors}
          label={t.openTitle}
          onSubmit={() =>
            open.mutate(
              { params: { familyId }, body: { purpose } },
              { onError: (error) => setErrors(refusals.fields(error)) },
            )
          }
          actions={
            <Button kind="primary" type="submit" busy={open.isPending}>
              {t.openNow}
            </Button>
          }
        >
          <TextArea label={t.purpose} name="purpose" hint={t.purposeHint} value={purpose} onChange={setPurpose} />
        </Form>
      </Section>
    </div>
  )
}
