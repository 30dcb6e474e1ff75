// What other rooms and the server may ask of families.
export { mayTickGoals, mayTickServices } from './rules/ending.ts'
export { protectionReviewBy, worksOn } from './operations/law.ts'
