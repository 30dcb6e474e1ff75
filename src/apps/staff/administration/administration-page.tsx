/** Everything an administrator changes without code, area by area: what holds now, since when, and what is coming. */
import { useQuery } from '@tanstack/react-query'
import { SETTING_AREAS, type Setting } from '#rooms/organisations/model/setting-kinds.ts'
import { SETTINGS, type SettingKey } from '#rooms/organisations/model/settings.ts'
import { settingsQuery, type SettingNow } from '#rooms/organisations/ui/settings-data.ts'
import type { Day } from '#kit/day.ts'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { ForAdministrator, Read } from '../organisations/read.tsx'
import { SHIPPED_WORDS } from '../own-words-read.tsx'
import { usePageTitle } from '../page-title.ts'
import { addressOf } from './addresses.ts'
import { linesOf } from './in-words.ts'
import { administrationTexts, AREA_TEXTS } from './texts.ts'
import styles from './administration.module.css'

export function AdministrationPage() {
  const t = useTexts(administrationTexts)
  const word = useWords()
  usePageTitle(t.title)
  const found = useQuery(settingsQuery)
  return (
    <ForAdministrator>
      <PageHead title={t.title} lead={t.lead} />
      <Read query={found}>
        {(settings) =>
          SETTING_AREAS.map((area) => (
            <Section key={area} title={word(AREA_TEXTS[area])}>
              <ul className={styles['settings']}>
                {settings
                  .filter(({ key }) => SETTINGS[key as SettingKey]?.area === area)
                  .map((now) => (
                    <OneSetting key={now.key} now={now} />
                  ))}
              </ul>
            </Section>
          ))
        }
      </Read>
    </ForAdministrator>
  )
}

function OneSetting({ now }: { now: SettingNow }) {
  const t = useTexts(administrationTexts)
  const word = useWords()
  const format = useFormat()
  const setting: Setting = SETTINGS[now.key as SettingKey]
  const name = word(setting.title)
  const changed = setting.kind === 'words' || setting.kind === 'texts' ? Object.keys(now.value as object).length : 0
  return (
    <li className={styles['setting']}>
      <div>
        <h3>{name}</h3>
        {setting.kind === 'words' || setting.kind === 'texts' ? (
          changed > 0 && <p>{t.wordsChanged({ count: changed })}</p>
        ) : (
          <dl className={styles['lines']}>
            {linesOf(setting, now.value, word, SHIPPED_WORDS[now.key], word).map((line) => (
              <div key={line.id}>
                {setting.kind !== 'choice' && setting.kind !== 'codes' && <dt>{line.name}</dt>}
                <dd>{line.said}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <p className={styles['state']}>
        {now.since === null ? (
          <span className="quiet small">{t.asShipped}</span>
        ) : (
          <span className="small">{t.since({ day: format.day(now.since) })}</span>
        )}
        {now.next !== null && <Status tone="wait">{t.next({ day: format.day(now.next as Day) })}</Status>}
      </p>
      <ButtonLink small to={addressOf(now.key)} aria-label={t.changeOf({ name })}>
        {t.change}
      </ButtonLink>
    </li>
  )
}
