/** Two versions side by side in words; which two stands in the address. */
import { useQuery } from '@tanstack/react-query'
import { planQuery, type VersionHead } from '#rooms/plans/ui/data.ts'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../family-context.tsx'
import { usePageTitle } from '../../page-title.ts'
import { useUrlChoice } from '../../url-choice.ts'
import { planTexts } from './texts.ts'
import { VersionDiff } from './version-diff.tsx'
import styles from './plan.module.css'

export function ComparePage() {
  const t = useTexts(planTexts)
  const { familyId } = useFamily()
  const { data: plan } = useQuery(planQuery(familyId))
  usePageTitle(t.compare)
  if (plan === undefined) return <Loading />
  const versions = plan.versions.filter((version) => version.state !== 'draft')
  return (
    <>
      <div className={styles['head']}>
        <h2>{t.compare}</h2>
        <div className={styles['acts']}>
          <ButtonLink to={`/perheet/${familyId}/suunnitelma`}>{t.backToPlan}</ButtonLink>
        </div>
      </div>
      {versions.length < 2 ? <Empty title={t.needTwo} /> : <Comparing versions={versions} />}
    </>
  )
}

function Comparing({ versions }: { versions: readonly VersionHead[] }) {
  const t = useTexts(planTexts)
  const format = useFormat()
  const nos = versions.map((version) => String(version.no))
  const [from, setFrom] = useUrlChoice('vanha', nos, nos[1]!)
  const [to, setTo] = useUrlChoice('uusi', nos, nos[0]!)
  const idOf = (no: string) => versions.find((version) => String(version.no) === no)!.versionId
  const options = versions.map(({ no, agreedOn }) => ({
    value: String(no),
    label: agreedOn === null ? t.draftVersion({ no }) : t.version({ no, day: format.day(agreedOn) }),
  }))
  return (
    <>
      <p className="quiet">{t.compareLead}</p>
      <div className={styles['pick']}>
        <SelectField label={t.older} name="from" value={from} onChange={setFrom} options={options} />
        <SelectField label={t.newer} name="to" value={to} onChange={setTo} options={options} />
      </div>
      <VersionDiff from={idOf(from)} to={idOf(to)} />
    </>
  )
}
