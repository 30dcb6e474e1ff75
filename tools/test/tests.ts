// Rule, API and access tests by vitest.
import path from 'node:path'
import type { Tally } from '../check/checks.ts'
import { ROOT, runTool } from '../check/run.ts'
import { tell, withReport, type Outcome } from './report.ts'

type Report = {
  numPassedTests: number
  numPendingTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[]
  }[]
}

export async function runTests(): Promise<Tally> {
  const began = performance.now()
  const { code, words, report } = await withReport<Report>((file) =>
    // The default reporter's last lines name an error that belongs to no test.
    runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
  )
  const outcome = report === undefined ? { passed: 0, skipped: 0, failures: [] } : read(report)
  // A fault outside any test (the database did not start, an error nobody awaited) is a failure too.
  if (code !== 0 && outcome.failures.length === 0)
    outcome.failures.push({ title: `vitest ended with ${code}`, message: words.split('\n').slice(-40).join('\n') })
  return tell('tests', began, outcome)
}

function read(report: Report): Outcome {
  const failures: Outcome['failures'] = []
  for (const { name, status, message, assertionResults } of report.testResults) {
    const file = path.relative(ROOT, name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    for (const test of failed)
      failures.push({ title: `${file}: ${test.fullName}`, message: (test.failureMessages ?? []).join('\n') })
    if (status === 'failed' && failed.length === 0) failures.push({ title: file, message })
  }
  return { passed: report.numPassedTests, skipped: report.numPendingTests, failures }
}
