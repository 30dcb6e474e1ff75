/** Who answers for a service by law, who produces it and who does parts of it, each with its word, in this order. */
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import styles from './producer-chain.module.css'

export type ProducerChainProps = {
  /** Null or not there: not recorded. */
  organiserName?: string | null | undefined
  producerName: string
  subcontractors?:
    | readonly { readonly organisationName: string; readonly underName: string | null; readonly what: string }[]
    | undefined
  /** Says plainly that no organiser is recorded. */
  sayUnknown?: boolean
}

export function ProducerChain(props: ProducerChainProps) {
  const { organiserName, producerName, subcontractors = [], sayUnknown = false } = props
  const t = useTexts(uiTexts)
  const known = organiserName !== null && organiserName !== undefined
  const self = known && organiserName === producerName
  return (
    <ul className={styles['chain']}>
      {known && !self && <li>{t.organises({ name: organiserName })}</li>}
      {!known && sayUnknown && <li className="quiet">{t.organiserUnknown}</li>}
      {producerName !== '' && (
        <li>{self ? t.organisesAndProduces({ name: producerName }) : t.produces({ name: producerName })}</li>
      )}
      {subcontractors.map(({ organisationName, underName, what }, i) => {
        const more = [what, underName === null ? '' : t.worksFor({ name: underName })].filter(Boolean).join('; ')
        return (
          <li key={i} className={styles['below']}>
            {t.subcontractor({ name: organisationName })}
            {more !== '' && ` (${more})`}
          </li>
        )
      })}
    </ul>
  )
}
