/** What a unit gives and does not give, service by service; for what it does not give, where that is found instead. */
import { useTexts } from '#ui-kit/text-provider.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useErrorOf } from '#ui-kit/form/errors.ts'
import { FieldMessage } from '#ui-kit/form/field.tsx'
import { useWords } from '#ui-kit/words.ts'
import { SERVICE_TYPES, type Interface, type ServiceType } from '../../model.ts'
import { SERVICE_TYPE_TEXTS } from '../texts.ts'
import { registerTexts } from './texts.ts'
import styles from './scope-fields.module.css'

type Scope = {
  scope: readonly ServiceType[]
  excluded: readonly ServiceType[]
  interfaces: readonly Interface[]
}

const without = (list: readonly ServiceType[], service: ServiceType) => list.filter((each) => each !== service)

export function ScopeFields({ value, onChange }: { value: Scope; onChange: (scope: Partial<Scope>) => void }) {
  const t = useTexts(registerTexts)
  const word = useWords()
  const wrongExcluded = useErrorOf('excluded')
  const wrongScope = useErrorOf('scope')
  const wrong = wrongExcluded ?? wrongScope
  const choose = (service: ServiceType, to: 'scope' | 'excluded' | 'unsaid') =>
    onChange({
      scope: to === 'scope' ? [...without(value.scope, service), service] : without(value.scope, service),
      excluded: to === 'excluded' ? [...without(value.excluded, service), service] : without(value.excluded, service),
      interfaces:
        to === 'excluded'
          ? [...value.interfaces, { service, provider: '', contact: '' }]
          : value.interfaces.filter((one) => one.service !== service),
    })
  const write = (index: number, part: Partial<Interface>) =>
    onChange({ interfaces: value.interfaces.map((one, i) => (i === index ? { ...one, ...part } : one)) })
  const states = [
    ['scope', t.scope],
    ['excluded', t.excluded],
    ['unsaid', t.unsaid],
  ] as const
  return (
    <fieldset className={styles['all']}>
      <legend>{t.scopeTitle}</legend>
      <p className={styles['lead']}>{t.scopeLead}</p>
      {wrong && <FieldMessage words={wrong} />}
      {SERVICE_TYPES.map((service) => {
        const now = value.scope.includes(service) ? 'scope' : value.excluded.includes(service) ? 'excluded' : 'unsaid'
        const name = word(SERVICE_TYPE_TEXTS[service])
        return (
          <div key={service} role="group" aria-label={name} className={styles['one']}>
            <span className={styles['name']}>{name}</span>
            <span className={styles['states']}>
              {states.map(([state, words]) => (
                <label key={state} className={styles['state']}>
                  <input
                    type="radio"
                    name={`scope-${service}`}
                    checked={now === state}
                    onChange={() => choose(service, state)}
                  />
                  {words}
                </label>
              ))}
            </span>
            {now === 'excluded' &&
              value.interfaces.map((one, index) =>
                one.service === service ? (
                  // The place in the list is what the server names in its errors, too.
                  <div key={`${service}-${index}`} className={styles['elsewhere']}>
                    <TextField
                      name={`interfaces.${index}.provider`}
                      label={t.provider}
                      optional
                      maxLength={200}
                      value={one.provider}
                      onChange={(provider) => write(index, { provider })}
                    />
                    <TextField
                      name={`interfaces.${index}.contact`}
                      label={t.howTogether}
                      optional
                      maxLength={300}
                      value={one.contact}
                      onChange={(contact) => write(index, { contact })}
                    />
                  </div>
                ) : null,
              )}
          </div>
        )
      })}
    </fieldset>
  )
}
