// Browser journeys by Playwright, where there are any.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Tally } from '../check/checks.ts'
import { ROOT, runTool } from '../check/run.ts'
import { tell, withReport, type Outcome } from './report.ts'

type Suite = {
  title: string
  suites?: Suite[]
  specs?: { title: string; file: string; tests: { status: string; results: { errors: { message?: string }[] }[] }[] }[]
}
type Report = { suites: Suite[]; errors: { message?: string }[] }

export async function runJourneys(): Promise<Tally> {
  if (!hasJourneys()) return { passed: 0, failed: 0 }
  const began = performance.now()
  const { code, words, report } = await withReport<Report>((file) =>
    runTool('@playwright/test/playwright', ['test', '--reporter=json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file }),
  )
  const outcome: Outcome = { passed: 0, skipped: 0, failures: [] }
  for (const suite of report?.suites ?? []) collect(suite, outcome)
  for (const { message } of report?.errors ?? [])
    outcome.failures.push({ title: 'playwright', message: message ?? 'failed' })
  if (code !== 0 && outcome.failures.length === 0)
    outcome.failures.push({ title: `playwright ended with ${code}`, message: words.split('\n').slice(-40).join('\n') })
  return tell('browser journeys', began, outcome)
}

function hasJourneys(): boolean {
  try {
    return readdirSync(path.join(ROOT, 'tests/e2e'), { recursive: true, encoding: 'utf8' }).some((name) =>
      name.endsWith('.e2e.ts'),
    )
  } catch {
    return false
  }
}

function collect({ suites = [], specs = [] }: Suite, outcome: Outcome): void {
  for (const suite of suites) collect(suite, outcome)
  for (const { title, file, tests } of specs) {
    for (const { status, results } of tests) {
      // Flaky is failed: a journey that sometimes works does not.
      if (status === 'expected') outcome.passed++
      else if (status === 'skipped') outcome.skipped++
      else
        outcome.failures.push({
          title: `${file}: ${title}`,
          message: results.flatMap(({ errors }) => errors.map(({ message = '' }) => message)).join('\n') || status,
        })
    }
  }
}
