/** Where the catalogue offers the same kind of help from several organisations: same domain, same form of work, same municipality (S3-21). Pure. */
import type { Domain } from '#kit/domains.ts'
import type { Offer, WorkForm } from '../model.ts'

export type DirectoryOverlap = {
  readonly workForm: WorkForm
  readonly domains: readonly Domain[]
  readonly municipalities: readonly string[]
  readonly serviceIds: readonly string[]
}

/** Offers of one place: same form, same domain, same municipality. Those of two organisations or more are told, those alike told once. */
export function directoryOverlaps(offers: readonly Offer[]): DirectoryOverlap[] {
  const places = new Map<string, { workForm: WorkForm; domain: Domain; municipality: string; offers: Offer[] }>()
  for (const offer of offers) {
    if (offer.workForm === 'other') continue
    for (const domain of new Set(offer.domains))
      for (const municipality of new Set(offer.municipalities)) {
        const key = `${offer.workForm} ${domain} ${municipality}`
        const place = places.get(key) ?? { workForm: offer.workForm, domain, municipality, offers: [] }
        place.offers.push(offer)
        places.set(key, place)
      }
  }
  const several = [...places.values()].filter(
    (place) => new Set(place.offers.map(({ organisationId }) => organisationId)).size > 1,
  )
  const alike = (key: (place: (typeof several)[number]) => string) => Map.groupBy(several, key)
  const servicesOf = (place: (typeof several)[number]): string[] =>
    place.offers.map(({ serviceId }) => serviceId).toSorted()
  // The same services for one domain in many municipalities, then for many domains in the same municipalities.
  const byDomain = [...alike((place) => `${place.workForm} ${place.domain} ${servicesOf(place).join()}`).values()].map(
    (same) => ({
      workForm: same[0]!.workForm,
      domain: same[0]!.domain,
      municipalities: same.map(({ municipality }) => municipality).toSorted(),
      serviceIds: servicesOf(same[0]!),
    }),
  )
  return [
    ...Map.groupBy(
      byDomain,
      ({ workForm, serviceIds, municipalities }) => `${workForm} ${serviceIds.join()} ${municipalities.join()}`,
    ).values(),
  ].map((same) => ({
    workForm: same[0]!.workForm,
    domains: same.map(({ domain }) => domain),
    municipalities: same[0]!.municipalities,
    serviceIds: same[0]!.serviceIds,
  }))
}
