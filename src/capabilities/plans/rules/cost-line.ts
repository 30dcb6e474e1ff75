/** What a planned service costs in its period: unit cost times quantity. What is missing is said, never supposed. */
import type { CostUnit } from '#rooms/network/model.ts'
import type { PlanContent, PlannedService, Quantity, QuantityPeriod } from '../model.ts'

export type CostLine =
  | { readonly kind: 'no-cost' }
  | { readonly kind: 'no-quantity' }
  /** The quantity is in another unit than the price: the two are not multiplied. */
  | { readonly kind: 'other-unit'; readonly unit: CostUnit }
  | { readonly kind: 'sum'; readonly cents: number; readonly per: QuantityPeriod }

export function costLine(
  unitCost: { readonly unit: CostUnit; readonly cents: number } | null,
  quantity: Quantity | null | undefined,
): CostLine {
  if (unitCost === null) return { kind: 'no-cost' }
  if (!quantity || quantity.amount === null) return { kind: 'no-quantity' }
  if (quantity.unit !== unitCost.unit) return { kind: 'other-unit', unit: quantity.unit }
  return { kind: 'sum', cents: Math.round(unitCost.cents * quantity.amount), per: quantity.per }
}

/** What is agreed says how much or nothing: a unit without a number is left out. */
export const withoutHalfQuantities = (content: PlanContent): PlanContent => ({
  ...content,
  services: content.services.map((service): PlannedService => {
    if (!service.quantity || service.quantity.amount !== null) return service
    const { quantity: _half, ...rest } = service
    return rest
  }),
})
