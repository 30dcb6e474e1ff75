// The service catalogue: reading, taking in, changing under a revision.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from './contract.ts'
import * as q from './queries.ts'
import { directoryOverlaps } from './rules/overlaps.ts'
import { chainFault } from './rules/producer-chain.ts'
import { STARTER_CATALOGUE } from './rules/starter-catalogue.ts'
import { USUAL_DOMAINS } from './rules/usual-domains.ts'

type Contract = typeof contract

export const listServices: Operation<Contract['listServices']> = async ({ db, today }, { query }) => ({
  services: await q.listServices(db, {
    q: query.q,
    serviceId: null,
    level: query.level ?? null,
    workForm: query.workForm ?? null,
    domain: query.domain ?? null,
    organisationId: query.organisationId ?? null,
    current: query.current,
    today,
  }),
})

export const listOverlaps: Operation<Contract['listOverlaps']> = async ({ db, today }) => {
  const offers = await q.listOffers(db, today)
  const byId = new Map(offers.map((offer) => [offer.serviceId, offer]))
  return {
    overlaps: directoryOverlaps(offers).map(({ workForm, domains, municipalities, serviceIds }) => ({
      workForm,
      domains: [...domains],
      municipalityCodes: [...municipalities],
      services: serviceIds.flatMap((each) => {
        const offer = byId.get(each)
        if (offer === undefined) return []
        const { serviceId, name, organisationId, organisationName } = offer
        return [{ serviceId, name, organisationId, organisationName }]
      }),
    })),
  }
}

const ANY = { q: '', level: null, workForm: null, domain: null, organisationId: null, current: false } as const

export const getService: Operation<Contract['getService']> = async ({ db, today }, { params }) => {
  const [found] = await q.listServices(db, { ...ANY, serviceId: params.serviceId, today })
  return found ?? refused('not-found')
}

export const listUnitCosts: Operation<Contract['listUnitCosts']> = async ({ db }, { params }) => ({
  unitCosts: await q.listUnitCosts(db, params.serviceId),
})

export const createService: Operation<Contract['createService']> = async ({ db, today }, { body }) => {
  const startDate = body.startDate ?? today
  if (body.endDate !== null && body.endDate < startDate) return refused('network.period-backwards', 'endDate')
  const [producer] = await q.organisationsByIds(db, [body.organisationId])
  if (producer?.endDate && producer.endDate < today && (body.endDate === null || body.endDate > producer.endDate))
    return refused('network.organisation-ended', 'organisationId')
  if (await q.codeTaken(db, body.organisationId, body.code, body.serviceId))
    return refused('network.code-taken', 'code')
  return (await q.createService(db, body.serviceId, body.organisationId, { ...body, startDate })) === 1
    ? { revision: 1 }
    : refused('network.no-such-organisation', 'organisationId')
}

export const takeStarterCatalogue: Operation<Contract['takeStarterCatalogue']> = async ({ db, today }, { body }) => {
  const { organisationId, language } = body
  if (!(await q.organisationIsThere(db, organisationId)))
    return refused('network.no-such-organisation', 'organisationId')
  let added = 0
  for (const { code, name, legalBasis, level, workForm } of STARTER_CATALOGUE)
    added += await q.createServiceOnce(db, organisationId, {
      code,
      name: name[language],
      workForm,
      level,
      legalBasis: legalBasis[language],
      domains: USUAL_DOMAINS[workForm],
      startDate: today,
      endDate: null,
    })
  return { added, there: STARTER_CATALOGUE.length - added }
}

export const changeService: Operation<Contract['changeService']> = async ({ db, today }, { params, body }) => {
  if (body.endDate !== null && body.endDate < body.startDate) return refused('network.period-backwards', 'endDate')
  const [known] = await q.listServices(db, { ...ANY, serviceId: params.serviceId, today })
  if (known === undefined) return refused('not-found')
  if (await q.codeTaken(db, known.organisationId, body.code, params.serviceId))
    return refused('network.code-taken', 'code')
  return (await q.changeService(db, params.serviceId, body.revision, body)) === 1
    ? { revision: body.revision + 1 }
    : refused('edit.changed-meanwhile')
}

export const setProducerChain: Operation<Contract['setProducerChain']> = async ({ db, today }, { params, body }) => {
  const [known] = await q.listServices(db, { ...ANY, serviceId: params.serviceId, today })
  if (known === undefined) return refused('not-found')
  const { organiserId, revision } = body
  const producerId = known.organisationId
  // The producer is said without its id: its subcontractors hang on nobody else's.
  const links = body.links.map((link) => ({ ...link, underId: link.underId === producerId ? null : link.underId }))
  const named = [...(organiserId === null ? [] : [organiserId]), ...links.map((link) => link.organisationId)]
  const register = new Map((await q.organisationsByIds(db, named)).map((each) => [each.organisationId, each]))
  const fault = chainFault({ organiserId, producerId, links }, register, today)
  if (fault !== null) return refused(fault.why, fault.field)
  if ((await q.touchService(db, params.serviceId, revision)) === 0) return refused('edit.changed-meanwhile')
  await q.setProducerChain(db, params.serviceId, organiserId, links, today)
  return { revision: revision + 1 }
}

export const setUnitCost: Operation<Contract['setUnitCost']> = async ({ db, today }, { params, body }) => {
  const known = await q.listServices(db, { ...ANY, serviceId: params.serviceId, today })
  if (known.length === 0) return refused('not-found')
  if ((await q.touchService(db, params.serviceId, body.revision)) === 0) return refused('edit.changed-meanwhile')
  await q.setUnitCost(db, params.serviceId, { ...body, year: params.year })
  return { revision: body.revision + 1 }
}
