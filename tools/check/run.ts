// Runs one of our tools as a child process under the same Node and keeps what it says.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '../..')

export type Ended = { readonly code: number; readonly words: string }

/** `tool` is the name of a package's program, for example `vitest` or `typescript/tsc`. */
export function runTool(tool: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [programOf(tool), ...args], {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let words = ''
    child.stdout.on('data', (text) => (words += text))
    child.stderr.on('data', (text) => (words += text))
    child.on('error', (error) => resolve({ code: 1, words: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, words: words.trim() }))
  })
}

function programOf(tool: string): string {
  const parts = tool.split('/')
  const scoped = tool.startsWith('@')
  const name = parts.slice(0, scoped ? 2 : 1).join('/')
  const folder = path.join(ROOT, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  const program = typeof bin === 'string' ? bin : bin[parts[scoped ? 2 : 1] ?? name]
  if (program === undefined) throw new Error(`${name} has no program called ${tool}.`)
  return path.join(folder, program)
}
