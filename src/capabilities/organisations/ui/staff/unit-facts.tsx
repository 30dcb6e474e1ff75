/** What a unit is for: what it gives, what it does not and where that is found, and the municipalities it serves. */
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import type { Unit } from '../../contract.ts'
import { SERVICE_TYPE_TEXTS } from '../texts.ts'
import { useMunicipalityName } from './municipality-name.ts'
import { registerTexts } from './texts.ts'
import styles from './unit-facts.module.css'

export function UnitFacts({ unit }: { unit: Unit }) {
  const t = useTexts(registerTexts)
  const word = useWords()
  const municipality = useMunicipalityName()
  return (
    <dl className={styles['facts']}>
      <dt>{t.scope}</dt>
      <dd>
        {unit.scope.length === 0 ? (
          <span className="quiet">{t.scopeUnsaid}</span>
        ) : (
          unit.scope.map((each) => word(SERVICE_TYPE_TEXTS[each])).join(', ')
        )}
      </dd>
      {unit.excluded.length > 0 && (
        <>
          <dt>{t.excluded}</dt>
          <dd>
            <ul>
              {unit.excluded.map((each) => (
                <li key={each}>
                  {word(SERVICE_TYPE_TEXTS[each])}
                  {unit.interfaces
                    .filter((one) => one.service === each)
                    .map((one) => (
                      <span key={one.provider} className={styles['onward']}>
                        {t.elsewhere}: {one.provider}
                        {one.contact !== '' && `. ${one.contact}`}
                      </span>
                    ))}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{t.municipalitiesShort}</dt>
      <dd>
        {unit.municipalityCodes.length === 0 ? (
          <span className="quiet">{t.none}</span>
        ) : (
          unit.municipalityCodes.map(municipality).join(', ')
        )}
      </dd>
    </dl>
  )
}
