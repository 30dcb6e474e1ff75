// `npm test`: the checks, the tests, the browser journeys; the last line counts them all.
import { runChecks, type Tally } from './check/checks.ts'
import { runJourneys } from './test/journeys.ts'
import { runTests } from './test/tests.ts'

const parts: Tally[] = []
for (const run of [runChecks, runTests, runJourneys]) parts.push(await run())
const passed = parts.reduce((sum, part) => sum + part.passed, 0)
const failed = parts.reduce((sum, part) => sum + part.failed, 0)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)
