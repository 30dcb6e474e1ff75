// How the outcome of a test tool is told: a line for the whole, the failures below it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Tally } from '../check/checks.ts'

export type Outcome = { passed: number; skipped: number; failures: { title: string; message: string }[] }

/** Runs a tool that leaves its report in a file, and reads it; undefined when it left none. */
export async function withReport<Report>(run: (file: string) => Promise<{ code: number; words: string }>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-report-'))
  try {
    const file = path.join(folder, 'report.json')
    const ended = await run(file)
    let report: Report | undefined
    try {
      report = JSON.parse(readFileSync(file, 'utf8')) as Report
    } catch {
      report = undefined
    }
    return { ...ended, report }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function tell(name: string, began: number, { passed, skipped, failures }: Outcome): Tally {
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const counts = `${passed} passed${failures.length > 0 ? `, ${failures.length} failed` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''}`
  console.log(`${failures.length === 0 ? 'pass' : 'FAIL'}  ${name.padEnd(16)} ${seconds.padStart(5)} s  ${counts}`)
  for (const { title, message } of failures) console.log(`      ${title}\n${shorten(message)}`)
  return { passed, failed: failures.length }
}

function shorten(message: string): string {
  const escape = String.fromCharCode(27)
  const lines = message
    .replaceAll(new RegExp(`${escape}\\[[0-9;]*m`, 'g'), '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at .*node_modules/.test(line))
  return lines
    .slice(0, 25)
    .map((line) => `        ${line}`)
    .join('\n')
}
