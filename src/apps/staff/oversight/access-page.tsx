/** The register of access: who may see what of whom, since when and on what basis; by worker, with what has ended. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import type { CircleRole, Part } from '#kit/access.ts'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { accessRegisterQuery, exportAccessRegister, type AccessRight } from '#rooms/trust/ui/oversight-data.ts'
import { BASIS_TEXTS, CIRCLE_ROLE_TEXTS, PART_TEXTS } from '#rooms/trust/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Seg } from '#ui-kit/act/seg.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { SearchBox } from '#ui-kit/frame/search-box.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { Pager } from '#ui-kit/show/pager.tsx'
import { saveCsv } from '#ui-kit/show/save-csv.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { usePageTitle } from '../page-title.ts'
import { Refused } from '../refused.tsx'
import { useRefusals } from '../refusals.ts'
import { useHasRole } from '../session.tsx'
import { useUrlChoice } from '../url-choice.ts'
import { accessTexts } from './access-texts.ts'
import { OversightTabs } from './oversight-tabs.tsx'
import { oversightTexts } from './texts.ts'
import styles from './oversight.module.css'

export function AccessPage() {
  const t = useTexts(accessTexts)
  const o = useTexts(oversightTexts)
  usePageTitle(t.rights)
  const refusals = useRefusals()
  const [state, setState] = useUrlChoice('nayta', ['open', 'ended', 'all'], 'open')
  // A worker's name never stands in the address.
  const [q, setQ] = useState('')
  const [page, setPage] = useState(1)
  const wanted = { q, state }
  const found = useQuery(accessRegisterQuery(wanted, page))
  const inWords = useRightInWords()
  const [saving, setSaving] = useState(false)
  const save = async () => {
    setSaving(true)
    try {
      const rights = await exportAccessRegister(wanted)
      saveCsv(t.fileName, [
        [t.who, t.organisation, t.role, t.family, t.unit, t.what, t.from, t.until, t.basis, t.purposeColumn],
        ...rights.map((right) => {
          const said = inWords(right)
          return [
            said.who,
            right.organisation,
            said.role,
            right.familyName === '' ? right.familyId : right.familyName,
            right.unitName,
            said.what,
            said.from,
            said.to,
            said.basis,
            right.purpose,
          ]
        }),
      ])
    } catch (error) {
      showToast({ text: refusals(error), tone: 'trouble' })
    } finally {
      setSaving(false)
    }
  }
  return (
    <>
      <PageHead
        title={o.title}
        lead={t.rightsLead}
        actions={
          <Button icon={Download} busy={saving} onClick={() => void save()}>
            {t.save}
          </Button>
        }
      />
      <OversightTabs />
      <div className={styles['tools']}>
        <SearchBox
          label={t.search}
          wide
          onSearch={(words) => {
            setPage(1)
            setQ(words.trim())
          }}
        />
        <Seg
          label={t.show}
          value={state}
          onChange={(next) => {
            setPage(1)
            setState(next)
          }}
          options={[
            { value: 'open', label: t.open },
            { value: 'ended', label: t.ended },
            { value: 'all', label: t.all },
          ]}
        />
      </div>
      {found.isError ? (
        <Refused error={found.error} again={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <Loading lines={6} />
      ) : (
        <>
          <p className="small quiet" role="status">
            {t.found({ count: found.data.total })}
          </p>
          <Rights rights={found.data.rights} />
          <Pager
            label={t.rights}
            page={page}
            pageSize={found.data.pageSize}
            total={found.data.total}
            onPage={setPage}
          />
        </>
      )}
    </>
  )
}

function Rights({ rights }: { rights: readonly AccessRight[] }) {
  const t = useTexts(accessTexts)
  const inWords = useRightInWords()
  const officer = useHasRole('data_protection_officer')
  return (
    <DataTable
      caption={t.rights}
      hideCaption
      stack
      rows={rights}
      rowKey={({ circleId }) => circleId}
      empty={<Empty title={t.none}>{t.noneNext}</Empty>}
      columns={[
        {
          id: 'who',
          header: t.who,
          rowHeader: true,
          cell: (right) => (
            <>
              {inWords(right).who}
              <br />
              <span className="small quiet">
                {[inWords(right).role, right.organisation].filter(Boolean).join(', ')}
              </span>
            </>
          ),
        },
        {
          id: 'whose',
          header: t.whose,
          cell: (right) => (
            <>
              {right.familyName === ''
                ? t.aFamily({ unit: right.unitName })
                : t.familyOf({ name: right.familyName, unit: right.unitName })}
              {right.onePerson && <div className="small quiet">{t.onePerson}</div>}
              {officer && (
                <div className="small">
                  <Link to={`/perheet/${right.familyId}/loki`}>{t.toLog}</Link>
                </div>
              )}
            </>
          ),
        },
        {
          id: 'what',
          header: t.what,
          cell: (right) => `${inWords(right).what}${right.writes ? ` (${t.writes})` : ''}`,
        },
        { id: 'when', header: t.when, cell: (right) => inWords(right).when },
        {
          id: 'basis',
          header: t.basis,
          cell: (right) => (
            <>
              {inWords(right).basis}
              {right.purpose !== '' && <div className="small quiet">{right.purpose}</div>}
            </>
          ),
        },
      ]}
    />
  )
}

function useRightInWords() {
  const t = useTexts(accessTexts)
  const word = useWords()
  const format = useFormat()
  const day = (at: string) => format.day(dayInFinland(at as Instant))
  return (right: AccessRight) => ({
    who: right.name === '' ? t.member : right.name,
    role: word(CIRCLE_ROLE_TEXTS[right.role as CircleRole]),
    what: right.parts.map((part) => word(PART_TEXTS[part as Part])).join(', '),
    from: day(right.from),
    to: right.to === null ? '' : day(right.to),
    when:
      right.to === null
        ? t.since({ day: day(right.from) })
        : format.period(dayInFinland(right.from as Instant), dayInFinland(right.to as Instant)),
    basis: BASIS_TEXTS[right.basis] === undefined ? '' : word(BASIS_TEXTS[right.basis]!),
  })
}
