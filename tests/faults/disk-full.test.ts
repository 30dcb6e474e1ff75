// A disk that fills up under load: callers hear so, nothing acknowledged is lost, and when there is room again the work goes on.
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCounty } from '../support/county.ts'
import { judge, startWriters } from './oracle.ts'
import { makeServerProcess, type ServerProcess } from './server-process.ts'

// A small disk of its own takes the right to mount one; without it there is nothing here to fill.
const disk = mkdtempSync(path.join(tmpdir(), 'rinnalla-disk-'))
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m,mode=755', 'tmpfs', disk]).status === 0

let server: ServerProcess

beforeAll(async () => {
  if (mounted) server = await makeServerProcess(path.join(disk, 'home'))
}, 60_000)
afterAll(async () => {
  if (mounted) {
    await server.end()
    spawnSync('umount', [disk])
  }
  rmSync(disk, { recursive: true, force: true })
}, 60_000)

const ballast = path.join(disk, 'ballast')

/** Takes what room there is, in pieces that get smaller. */
function fillUp(): void {
  for (const bytes of [4_000_000, 64_000, 4_096])
    for (;;)
      try {
        appendFileSync(ballast, Buffer.alloc(bytes))
      } catch {
        break
      }
}

test.skipIf(!mounted)(
  'the disk is full for ten seconds under load: refused with words, nothing lost, nothing twice, and on it goes',
  { timeout: 240_000 },
  async () => {
    await server.start()
    const county = await makeCounty({ ownerConnection: await server.database('rinnalla_owner') })
    const unit = await county.unit()
    const partner = await county.worker('family_partner', unit)
    await county.end()
    const writers = startWriters({ url: server.url, cookie: partner.cookie, unitId: unit.unitId, count: 4 })
    await sleep(1_000)
    const before = writers.acknowledged.size

    for (const until = Date.now() + 10_000; Date.now() < until; await sleep(100)) fillUp()
    const whileFull = new Map(writers.answers)

    const roomAgain = Date.now()
    rmSync(ballast)
    await running()
    const back = await writers.recovery(roomAgain, () => undefined)
    await writers.stop()
    console.log(
      `${before} acknowledged before, ${writers.acknowledged.size} in all; answers while full ${JSON.stringify([...whileFull])}; back after ${back} ms`,
    )
    expect(before).toBeGreaterThan(0)
    expect(whileFull.get(503) ?? 0, 'the disk was never full').toBeGreaterThan(0)
    // Never 500, never a success that was none; no answer at all only where the server itself had to be started again.
    expect([...writers.answers.keys()].filter((status) => ![0, 200, 503].includes(status))).toEqual([])
    expect(writers.bareRefusals).toBe(0)
    expect(await judge(await server.database('rinnalla_owner'), writers)).toEqual({ lost: 0, doubled: 0, unasked: 0 })
    expect(back).toBeLessThan(30_000)
  },
)

/** A database that fell too often for want of room ends the server with words; whoever makes room starts it again. */
async function running(): Promise<void> {
  try {
    server.alive()
  } catch {
    await server.start()
  }
}
