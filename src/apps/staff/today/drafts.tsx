/** What was typed and not sent: go on with it, or remove it. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { dayInFinland, type Instant } from '#kit/day.ts'
import type { Today } from '#rooms/engagement/ui/list-data.ts'
import { contract } from '#rooms/trust/contract.ts'
import { ButtonLink, IconButton } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { call } from '#ui-kit/call.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamilyName } from '../family-name.ts'
import { useRefusals } from '../refusals.ts'
import { placeOfDraft } from './draft-place.ts'
import { todayTexts } from './texts.ts'
import styles from './today.module.css'

export function Drafts({ today }: { today: Today }) {
  const t = useTexts(todayTexts)
  const format = useFormat()
  const familyName = useFamilyName()
  const drop = useDropDraft()
  const { data } = useQuery({
    queryKey: ['drafts'],
    queryFn: async () => (await call(contract.listDrafts, {})).drafts,
    staleTime: 0,
  })
  if (data === undefined || data.length === 0) return null
  const names = new Map(
    [...today.rows, ...today.meetings.map(({ familyId, familyName: name }) => ({ familyId, name }))].map((row) => [
      row.familyId,
      row.name,
    ]),
  )
  return (
    <Section title={t.draftsTitle}>
      <Rows>
        {data.map((draft) => {
          const name = draft.familyId === null ? null : names.get(draft.familyId)
          const title = draft.title || t.untitled
          return (
            <Row
              key={draft.key}
              why={title}
              meta={[
                ...(name ? [familyName(name)] : []),
                t.draftAge({ when: format.relative(dayInFinland(draft.updatedAt as Instant), today.day) }),
              ].join(' · ')}
              action={
                <span className={styles['draftActs']}>
                  <ButtonLink small to={placeOfDraft(draft.key, draft.familyId)}>
                    {t.goOn}
                    <span className="sr">: {title}</span>
                  </ButtonLink>
                  <IconButton icon={Trash2} label={`${t.dropDraft}: ${title}`} onClick={() => void drop(draft.key)} />
                </span>
              }
            />
          )
        })}
      </Rows>
    </Section>
  )
}

/** Removes a draft, with its content in hand so that it can be brought back. */
function useDropDraft(): (key: string) => Promise<void> {
  const t = useTexts(todayTexts)
  const queries = useQueryClient()
  const refusal = useRefusals()
  const again = () => queries.invalidateQueries({ queryKey: ['drafts'] })
  return async (key) => {
    try {
      const [{ draft }, { drafts }] = await Promise.all([
        call(contract.getDraft, { params: { key } }),
        call(contract.listDrafts, {}),
      ])
      const about = drafts.find((each) => each.key === key)
      await call(contract.dropDraft, { params: { key } })
      await again()
      const bringBack = async () => {
        if (draft === null) return
        const body = { content: draft.content, title: about?.title ?? '', familyId: about?.familyId ?? null }
        await call(contract.keepDraft, { params: { key }, body })
        await again()
      }
      showToast({ text: t.draftDropped, undo: () => void bringBack() })
    } catch (error) {
      showToast({ text: refusal(error), tone: 'trouble' })
    }
  }
}
