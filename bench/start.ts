// From the command to ready: the second start, screens built and database there.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { median, type Figure } from './figures.ts'

export async function measureStart(say: (words: string) => void): Promise<Figure[]> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'rinnalla-bench-'))
  try {
    const first = await startOnce(home)
    const again: number[] = []
    for (let i = 0; i < 5; i++) again.push(await startOnce(home))
    say(`start: first ${first.toFixed(1)} s, then ${again.map((each) => each.toFixed(2)).join(', ')} s`)
    return [
      {
        name: 'second start to ready, median of 5',
        value: median(again),
        unit: 's',
        against: `first start, empty home: ${first.toFixed(1)} s`,
        ratio: median(again) / first,
        goal: '<= 3 s',
        met: median(again) <= 3,
      },
    ]
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function startOnce(home: string): Promise<number> {
  const began = performance.now()
  const child = spawn('node', ['tools/boot.mjs', 'start'], {
    env: { ...process.env, RINNALLA_HOME: home, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (piece: Buffer) => /is ready at/.test(piece.toString()) && resolve())
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it was ready`)))
  })
  const took = (performance.now() - began) / 1000
  child.kill('SIGTERM')
  await ended
  return took
}
