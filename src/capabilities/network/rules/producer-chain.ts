/** Whether a chain of producers can stand: nobody their own subcontractor, nobody in it twice at once, nobody who has ended. */
import type { Day } from '#kit/day.ts'
import type { ChainLink } from '../model.ts'

export type Chain = {
  readonly organiserId: string | null
  readonly producerId: string
  readonly links: readonly ChainLink[]
}

/** The organisations of the register that the chain names. */
export type Register = ReadonlyMap<string, { readonly endDate: Day | null }>

export type ChainFault = { readonly why: string; readonly field: string }

const atOnce = (a: ChainLink, b: ChainLink): boolean =>
  (a.endDate === null || b.startDate <= a.endDate) && (b.endDate === null || a.startDate <= b.endDate)

const covers = (above: ChainLink, below: ChainLink): boolean =>
  above.startDate <= below.startDate &&
  (above.endDate === null || (below.endDate !== null && below.endDate <= above.endDate))

export function chainFault(chain: Chain, register: Register, today: Day): ChainFault | null {
  const { organiserId, links } = chain
  const unfit = (organisationId: string, until: Day | null): string | null => {
    const known = register.get(organisationId)
    if (known === undefined) return 'network.no-such-organisation'
    const ended = known.endDate !== null && known.endDate < today && (until === null || until > known.endDate)
    return ended ? 'network.organisation-ended' : null
  }
  if (organiserId !== null) {
    const why = unfit(organiserId, null)
    if (why !== null) return { why, field: 'organiserId' }
  }
  for (const [i, link] of links.entries()) {
    const at = (field: string, why: string): ChainFault => ({ why, field: `links.${i}.${field}` })
    if (link.endDate !== null && link.endDate < link.startDate) return at('endDate', 'network.period-backwards')
    const why = unfit(link.organisationId, link.endDate)
    if (why !== null) return at('organisationId', why)
    if (link.organisationId === chain.producerId || link.organisationId === organiserId)
      return at('organisationId', 'network.chain-cycle')
    if (links.slice(0, i).some((other) => other.organisationId === link.organisationId && atOnce(other, link)))
      return at('organisationId', 'network.chain-twice')
  }
  for (const [i, link] of links.entries()) {
    const why = faultAbove(chain, link)
    if (why !== null) return { why, field: `links.${i}.underId` }
  }
  return null
}

/** Upwards to the producer: through organisations that are in the chain for as long, never back to where it began. */
function faultAbove({ producerId, links }: Chain, from: ChainLink): string | null {
  const passed = new Set<ChainLink>([from])
  for (let link = from; link.underId !== null && link.underId !== producerId;) {
    const { underId } = link
    if (underId === link.organisationId) return 'network.chain-cycle'
    const above = links.find((each) => each.organisationId === underId && covers(each, link))
    if (above === undefined) return 'network.chain-under-missing'
    if (passed.has(above)) return 'network.chain-cycle'
    passed.add(above)
    link = above
  }
  return null
}
