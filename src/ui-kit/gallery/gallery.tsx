/** Every part in all its states on one page, with an invented family. */
import { useState } from 'react'
import type { Language } from '#kit/languages.ts'
import { LanguageSwitch } from '../frame/language-switch.tsx'
import { PageHead } from '../frame/page-head.tsx'
import { Tabs } from '../frame/tabs.tsx'
import { Crumb } from '../frame/crumb.tsx'
import { ThemeSwitch } from '../frame/theme-switch.tsx'
import type { Zoom } from '../package-picture/model.ts'
import { PackagePicture } from '../package-picture/package-picture.tsx'
import type { ChartView } from '../show/chart-frame.tsx'
import { useTexts } from '../text-provider.tsx'
import { demoFamily } from './demo-family.ts'
import { FormsSheet } from './forms-sheet.tsx'
import styles from './gallery.module.css'
import { PartsSheet } from './parts-sheet.tsx'
import { galleryTexts } from './texts.ts'

export function Gallery({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const t = useTexts(galleryTexts)
  const [view, setView] = useState<ChartView>('picture')
  const [zoom, setZoom] = useState<Zoom | null>(null)
  return (
    <>
      <Crumb above={[{ to: '/', label: 'Rinnalla' }]} here={t.title} />
      <PageHead title={t.title} lead={t.lead} />
      <Tabs
        items={[
          { to: '/osat', label: t.overview },
          { to: '/osat/suunnitelma', label: t.plan },
          { to: '/osat/viestit', label: t.messages, count: 2 },
        ]}
      />
      <div className={styles['states']}>
        <LanguageSwitch onChange={onLanguage} />
        <ThemeSwitch />
      </div>
      <div className={styles['wide']}>
        <PackagePicture
          data={demoFamily}
          view={view}
          onView={setView}
          zoom={zoom}
          onZoom={setZoom}
          fileName="palvelukokonaisuus"
        />
      </div>
      <div className={styles['wide']}>
        <PartsSheet />
        <FormsSheet />
      </div>
    </>
  )
}
