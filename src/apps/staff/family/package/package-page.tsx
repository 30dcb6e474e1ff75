/** The package over time: the signature picture and its table, the signals, the services with what can be done to them. */
import { useQuery } from '@tanstack/react-query'
import { packageOverTimeQuery } from '#rooms/engagement/ui/family-data.ts'
import { PackagePicture } from '#ui-kit/package-picture/package-picture.tsx'
import type { Zoom } from '#ui-kit/package-picture/model.ts'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../family-context.tsx'
import { frameTexts } from '../frame/texts.ts'
import { usePageTitle } from '../../page-title.ts'
import { useUrlChoice } from '../../url-choice.ts'
import { Around } from './around.tsx'
import { usePackageData } from './package-data.ts'
import { ServiceList } from './service-list.tsx'
import { SignalList } from './signal-list.tsx'
import { packageTexts } from './texts.ts'
import styles from './package.module.css'

const ZOOMS = { oma: null, koko: 'whole', '6kk': '6', '3kk': '3' } as const
type ZoomName = keyof typeof ZOOMS
const nameOfZoom = (zoom: Zoom): ZoomName => (zoom === 'whole' ? 'koko' : zoom === '6' ? '6kk' : '3kk')

export function PackagePage() {
  const t = useTexts(packageTexts)
  const frame = useTexts(frameTexts)
  const { familyId } = useFamily()
  const { data, error } = useQuery(packageOverTimeQuery(familyId))
  const drawn = usePackageData(data)
  const [view, setView] = useUrlChoice('nakyma', ['kuva', 'taulukko'], 'kuva')
  const [zoom, setZoom] = useUrlChoice<ZoomName>('jakso', ['oma', 'koko', '6kk', '3kk'], 'oma')
  usePageTitle(frame.package)
  if (error !== null && drawn === undefined) throw error
  return (
    <div className={styles['page']}>
      {drawn === undefined ? (
        <Loading lines={8} />
      ) : (
        <PackagePicture
          data={drawn}
          view={view === 'kuva' ? 'picture' : 'table'}
          onView={(next) => setView(next === 'picture' ? 'kuva' : 'taulukko')}
          zoom={ZOOMS[zoom]}
          onZoom={(next) => setZoom(nameOfZoom(next))}
          fileName={t.fileName}
        />
      )}
      <Around />
      <SignalList />
      <ServiceList />
    </div>
  )
}
