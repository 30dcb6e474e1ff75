// What the rest of the house may ask of organisations.
export { importNationalCodes, loadNationalCodes } from './operations/codes.ts'
