/** Wellbeing in small: the adults' own view, its change in words, and who has not answered. */
import { useQuery } from '@tanstack/react-query'
import { packageOverTimeQuery, type PackageOverTime } from '#rooms/engagement/ui/family-data.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { WellbeingLine } from '#ui-kit/show/wellbeing-line.tsx'
import type { Wellbeing } from '#ui-kit/package-picture/model.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { namesOf, useFamily } from '../family-context.tsx'
import { overviewTexts } from './texts.ts'

export function WellbeingNow() {
  const t = useTexts(overviewTexts)
  const family = useFamily()
  const { familyId } = family
  const nameOf = namesOf(family)
  const { data } = useQuery(packageOverTimeQuery(familyId))
  const series = data === undefined ? undefined : seriesOf(data, nameOf)
  return (
    <Section title={t.wellbeing} aside={<Link to={`/perheet/${familyId}/hyvinvointi`}>{t.openAll}</Link>}>
      {series === undefined ? (
        <Loading />
      ) : series.length === 0 ? (
        <p className="quiet">{t.noChecks}</p>
      ) : (
        <>
          <p className="small" style={{ marginBlockEnd: 'var(--s3)' }}>
            <ChangeWords series={series} />
          </p>
          <WellbeingLine series={series} />
        </>
      )}
    </Section>
  )
}

/** First names and whole points: a hundredth of a point says nothing. */
export const seriesOf = ({ wellbeing }: PackageOverTime, nameOf: (personId: string) => string): Wellbeing[] =>
  wellbeing
    .filter(({ points }) => points.some(({ value }) => value !== null))
    .map(({ personId, name, points }) => ({
      name: nameOf(personId) || name,
      points: points.map(({ day, value }) => ({ day, value: value === null ? null : Math.round(value) })),
    }))

function ChangeWords({ series }: { series: readonly Wellbeing[] }) {
  const t = useTexts(overviewTexts)
  const format = useFormat()
  const answered = series.map(({ name, points }) => ({ name, points, given: points.filter((p) => p.value !== null) }))
  const moved = answered.filter(({ given }) => given.length > 1)
  const once = answered.filter(({ given }) => given.length === 1)
  const silent = answered.flatMap(({ name, points }) => {
    const last = points.at(-1)
    return last !== undefined && last.value === null ? [t.notAnswered({ name, day: format.dayShort(last.day) })] : []
  })
  const first = moved.map(({ given }) => given[0]!.day).toSorted()[0]
  const changes = moved
    .map(({ name, given }) => t.changeOf({ name, change: format.change(given.at(-1)!.value! - given[0]!.value!) }))
    .join(', ')
  const days = new Set(series.flatMap(({ points }) => points.map(({ day }) => day)))
  return (
    <>
      {first !== undefined && <strong>{t.sinceDay({ changes, day: format.dayShort(first) })} </strong>}
      {once.length > 0 && `${t.onlyOne({ names: once.map(({ name }) => name).join(', ') })} `}
      {t.ownView({ count: days.size })} {silent.join(' ')}
    </>
  )
}
