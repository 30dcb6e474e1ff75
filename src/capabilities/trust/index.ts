// What other rooms may ask of trust.
export {
  endCircle,
  endCircleOf,
  endCircleRow,
  grantCircle,
  listPersonas,
  mayBeAppointed,
  type CircleGrant,
} from './queries.ts'
export { openAccount, resetAccount } from './operations/account-keys.ts'
export { keepOn } from './queries/young-bans.ts'
