// The checks everybody's work passes: each has a name, and says nothing when all is well.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { GENERATORS } from '../gen/generators.ts'
import { checkRooms } from './rooms.ts'
import { ROOT, runTool } from './run.ts'

export type Check = { readonly name: string; /** The faults found; empty when it passes. */ run(): Promise<string> }

const tool = (name: string, program: string, args: readonly string[]): Check => ({
  name,
  async run() {
    const { code, words } = await runTool(program, args)
    return code === 0 ? '' : words || `${program} ended with ${code}`
  },
})

export const CHECKS: readonly Check[] = [
  tool('types', 'typescript/tsc', ['-p', 'tsconfig.json']),
  tool('pure types', 'typescript/tsc', ['-p', 'tsconfig.pure.json']),
  tool('lint', 'oxlint', ['--type-aware', '--deny-warnings', '--format=unix', '.']),
  tool('format', 'oxfmt', ['--check', '.']),
  { name: 'rooms', run: async () => checkRooms(ROOT).join('\n') },
  tool('dead code', 'knip', ['--no-progress', '--no-config-hints']),
  { name: 'generated fresh', run: async () => (await staleFiles()).join('\n') },
]

async function staleFiles(): Promise<string[]> {
  const stale: string[] = []
  for (const { name, generate } of GENERATORS) {
    for (const file of await generate(ROOT)) {
      const committed = await readFile(path.join(ROOT, file.path), 'utf8').catch(() => undefined)
      if (committed !== file.text)
        stale.push(
          `${file.path} is ${committed === undefined ? 'missing' : 'out of date'}: npm run check -- --write (${name})`,
        )
    }
  }
  return stale
}

/** Formats and generates anew: what can be put right without thinking. */
export async function putRight(): Promise<void> {
  for (const { generate } of GENERATORS) {
    for (const file of await generate(ROOT)) await writeFile(path.join(ROOT, file.path), file.text)
  }
  await runTool('oxfmt', ['.'])
}

export type Tally = { passed: number; failed: number }

/** Two at a time, reported in their order as they end: one line each, faults below. */
export async function runChecks(checks: readonly Check[] = CHECKS): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 }
  const waiting = checks.map((check) => ({ check, lines: undefined as string | undefined }))
  let shown = 0
  const lane = async (lanes: Iterator<(typeof waiting)[number]>) => {
    for (let next = lanes.next(); !next.done; next = lanes.next()) {
      const { check } = next.value
      const began = performance.now()
      const faults = await check
        .run()
        .catch((error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error)))
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      if (faults === '') tally.passed++
      else tally.failed++
      next.value.lines = `${faults === '' ? 'pass' : 'FAIL'}  ${check.name.padEnd(16)} ${seconds.padStart(5)} s${indent(faults)}`
      for (; waiting[shown]?.lines !== undefined; shown++) console.log(waiting[shown]!.lines)
    }
  }
  const lanes = waiting[Symbol.iterator]()
  await Promise.all([lane(lanes), lane(lanes)])
  return tally
}

function indent(faults: string): string {
  if (faults === '') return ''
  const lines = faults.split('\n')
  const shown = lines.length > 60 ? [...lines.slice(0, 60), `... and ${lines.length - 60} more lines`] : lines
  return shown.map((line) => `\n      ${line}`).join('')
}
