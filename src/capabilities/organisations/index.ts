// What the rest of the house may ask of organisations.
export { extraTaken, withExtra } from './operations/extra.ts'
export { importNationalCodes, loadNationalCodes } from './operations/codes.ts'
export { takeInWorker, type Newcomer, type TakenIn } from './operations/founding.ts'
export { settingOf, settingsOverTime } from './operations/settings.ts'
