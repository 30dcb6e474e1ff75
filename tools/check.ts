// `npm run check`: types, lint, format, rooms, dead code, freshness. With --write, first puts right what a machine can.
import { putRight, runChecks } from './check/checks.ts'

if (process.argv.includes('--write')) await putRight()
const { failed } = await runChecks()
process.exitCode = failed === 0 ? 0 : 1
