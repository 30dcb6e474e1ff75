/** What areas of wellbeing a form of work is usually for: where a catalogue begins; each service may say otherwise. */
import type { Domain } from '#kit/domains.ts'
import type { WorkForm } from '../model.ts'

export const USUAL_DOMAINS: Readonly<Record<WorkForm, readonly Domain[]>> = {
  family_partner: ['everyday_life', 'parenting', 'networks', 'work_income', 'housing'],
  home_service: ['everyday_life', 'parenting'],
  family_work: ['everyday_life', 'parenting', 'child_growth'],
  discussion_help: ['parenting', 'relationships'],
  group_activity: ['networks', 'parenting'],
  guidance: ['everyday_life', 'work_income', 'housing'],
  assessment: [],
  therapy: ['health', 'child_growth'],
  doctor: ['health'],
  peer_support: ['networks', 'relationships'],
  support_person: ['networks', 'child_growth'],
  school_support: ['school', 'child_growth'],
  child_protection: ['safety', 'parenting'],
  other: [],
}
