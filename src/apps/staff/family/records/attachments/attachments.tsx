/** What is attached to a note, a meeting or a version of the plan: files to fetch, a way to add one, a way to withdraw one with a reason. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { FileText, Image, Paperclip } from 'lucide-react'
import { dayInFinland, type Day, type Instant } from '#kit/day.ts'
import { access } from '#rooms/engagement/access.ts'
import type { AttachedTo } from '#rooms/engagement/model.ts'
import { attachmentsQuery, type Attachment } from '#rooms/engagement/ui/family-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily, useReach } from '../../family-context.tsx'
import { AddDialog } from './add-dialog.tsx'
import { attachmentTexts } from './texts.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'
import styles from './attachments.module.css'

type Given = {
  about: AttachedTo
  aboutId: string
  personIds: readonly string[]
  /** A version of the plan that is no longer in force takes no more. */
  closed?: boolean
  /** What was added after this day was not there when the plan was agreed. */
  agreedOn?: Day | null
}

export function Attachments(props: Given) {
  const { about, aboutId, closed = false, agreedOn = null } = props
  const t = useTexts(attachmentTexts)
  const { familyId } = useFamily()
  const { may, writes } = useReach()
  const { data } = useQuery(attachmentsQuery(familyId))
  const [adding, setAdding] = useState(false)
  const [withdrawing, setWithdrawing] = useState<Attachment | null>(null)
  if (data === undefined) return null
  const files = data.attachments.filter((each) => each.about === about && each.aboutId === aboutId)
  const ofPlan = about !== 'plan' || writes('plan')
  const mayAdd = !closed && ofPlan && may(access['engagement.add-attachment'])
  const mayWithdraw = ofPlan && may(access['engagement.withdraw-attachment'])
  if (files.length === 0 && !mayAdd) return null
  return (
    <div className={styles['attachments']}>
      {files.length > 0 && (
        <ul aria-label={t.title}>
          {files.map((file) => (
            <OneFile
              key={file.attachmentId}
              file={file}
              agreedOn={agreedOn}
              onWithdraw={mayWithdraw ? () => setWithdrawing(file) : null}
            />
          ))}
        </ul>
      )}
      {mayAdd && (
        <Button kind="link" small icon={Paperclip} onClick={() => setAdding(true)}>
          {t.add}
        </Button>
      )}
      {adding && (
        <AddDialog
          about={about}
          aboutId={aboutId}
          personIds={props.personIds}
          megabytes={data.megabytes}
          onClose={() => setAdding(false)}
        />
      )}
      {withdrawing !== null && <WithdrawDialog file={withdrawing} onClose={() => setWithdrawing(null)} />}
    </div>
  )
}

function OneFile(props: { file: Attachment; agreedOn: Day | null; onWithdraw: (() => void) | null }) {
  const { file, agreedOn, onWithdraw } = props
  const t = useTexts(attachmentTexts)
  const format = useFormat()
  const { familyId } = useFamily()
  const Icon = file.mediaType.startsWith('image/') ? Image : FileText
  const gone = file.withdrawnAt !== null
  return (
    <li>
      <Icon size={18} aria-hidden="true" />
      <div>
        {gone ? (
          <s>{file.name}</s>
        ) : (
          <a href={`/api/families/${familyId}/attachments/${file.attachmentId}/content`} download>
            {file.name}
          </a>
        )}
        <p className="small quiet">
          {gone
            ? t.withdrawn({ why: file.withdrawnWhy ?? '' })
            : t.by({
                author: file.author,
                at: format.moment(file.addedAt as Instant),
                size: t.kilobytes({ size: format.number(Math.max(1, Math.round(file.size / 1000))) }),
              })}
        </p>
      </div>
      {agreedOn !== null && dayInFinland(file.addedAt as Instant) > agreedOn && (
        <Status tone="info">{t.addedLater}</Status>
      )}
      {file.shared && !gone && <Status tone="info">{t.sharedWord}</Status>}
      {!gone && onWithdraw !== null && (
        <Button kind="link" small onClick={onWithdraw}>
          {t.withdraw}
          <span className="sr">: {file.name}</span>
        </Button>
      )}
    </li>
  )
}
