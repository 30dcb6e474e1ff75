/** Where the catalogue offers the same kind of help from several organisations; folded together until somebody asks. */
import { useQuery } from '@tanstack/react-query'
import { Layers2 } from 'lucide-react'
import { DOMAIN_TEXTS } from '#kit/domains.ts'
import { overlapsQuery } from '#rooms/network/ui/data.ts'
import { catalogueTexts } from '#rooms/network/ui/staff/texts.ts'
import { WORK_FORM_TEXTS } from '#rooms/network/ui/texts.ts'
import { useMunicipalityName } from '#rooms/organisations/ui/staff/municipality-name.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'

export function Overlaps() {
  const c = useTexts(catalogueTexts)
  const word = useWords()
  const municipality = useMunicipalityName()
  const overlaps = useQuery(overlapsQuery).data?.overlaps ?? []
  if (overlaps.length === 0) return null
  const title = c.overlaps({ count: overlaps.length })
  return (
    <details>
      <summary>{title}</summary>
      <p className="quiet">{c.overlapsLead}</p>
      <Rows label={title}>
        {overlaps.map(({ workForm, domains, municipalityCodes, services }) => (
          <Row
            key={`${workForm} ${domains.join()} ${municipalityCodes.join()} ${services.map(({ serviceId }) => serviceId).join()}`}
            icon={Layers2}
            tone="info"
            why={c.overlapOf({
              form: word(WORK_FORM_TEXTS[workForm]),
              domains: domains.map((domain) => word(DOMAIN_TEXTS[domain])).join(', '),
            })}
            meta={c.overlapIn({ list: municipalityCodes.map(municipality).join(', ') })}
          >
            <ul>
              {services.map(({ serviceId, name, organisationName }) => (
                <li key={serviceId}>
                  <Link to={`/organisaatiot/palvelut/${serviceId}`}>{name}</Link>, {organisationName}
                </li>
              ))}
            </ul>
          </Row>
        ))}
      </Rows>
    </details>
  )
}
