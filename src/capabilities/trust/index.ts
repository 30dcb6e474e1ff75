// What other rooms may ask of trust.
export { endCircle, grantCircle, listPersonas, type CircleGrant } from './queries.ts'
export { openAccount, resetAccount } from './operations/account-keys.ts'
export { keepOn } from './queries/young-bans.ts'
