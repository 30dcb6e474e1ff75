/** A family that is not there for the reader: the same words whether it does not exist or is not theirs to see. */
import { access } from '#rooms/trust/access.ts'
import { isPermitted, type Actor } from '#kit/access.ts'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { usePageTitle } from '../../page-title.ts'
import { useMe, type Me } from '../../session.tsx'
import { frameTexts } from './texts.ts'
import styles from './family-frame.module.css'

/** By role alone: there is no relation to the family yet. */
export const mayBreakGlass = (me: Me): boolean =>
  isPermitted(access['trust.break-glass'], { roles: me.roles, relation: null } as unknown as Actor)

export function FamilyNotThere({ familyId }: { familyId: string }) {
  const t = useTexts(frameTexts)
  const me = useMe()
  usePageTitle(t.notThere)
  return (
    <>
      <PageHead title={t.notThere} lead={t.notThereLead} />
      <p>{t.notThereAsk}</p>
      <div className={styles['links']}>
        <ButtonLink kind="primary" to="/perheet">
          {t.toFamilies}
        </ButtonLink>
      </div>
      {mayBreakGlass(me) && (
        <p style={{ marginBlockStart: 'var(--s5)' }}>
          <Link to={`/hataavaus/${familyId}`}>{t.emergency}</Link>
        </p>
      )}
    </>
  )
}
