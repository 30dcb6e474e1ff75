// Taking a service-use extract in, held against a bare COPY of the same rows into the same table.
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { idFrom } from '#kit/id.ts'
import { takeInFromDisk } from '#rooms/lifecycle/index.ts'
import type { Bench } from './database.ts'
import type { Figure } from './figures.ts'

const ROWS = 50_000

export async function measureImport(bench: Bench, say: (words: string) => void): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rinnalla-import-'))
  const [client, watch] = [new pg.Client(bench.owner), new pg.Client(bench.owner)]
  // COPY into a table under policies is for a superuser only: the peer goes past them.
  const bareClient = new pg.Client(bench.superuser)
  await Promise.all([client.connect(), watch.connect(), bareClient.connect()])
  try {
    const tag = randomBytes(4).toString('hex')
    const { rows: people } = await client.query<{ person: string; family: string; unit: number }>(
      `select m.person_id as person, m.family_id as family, m.unit_id as unit from families.member m where m.area_id = 99 order by m.family_id limit $1`,
      [ROWS],
    )
    const { rows: services } = await client.query<{
      code: string
      name: string
      service: string
      organisation: string
    }>(
      `select s.code, o.name, s.service_id as service, s.organisation_id as organisation from network.service s
       join organisations.organisation o using (area_id, organisation_id) where s.area_id = 99 order by s.code`,
    )
    const at = <T>(list: readonly T[], i: number): T => list[i % list.length]!

    const file = path.join(folder, 'use.csv')
    const out = createWriteStream(file)
    out.write('source_key;person_key;service_code;organisation;starts_on;ends_on;quantity;unit\r\n')
    for (let i = 0; i < ROWS; i++) {
      const { code, name } = at(services, i)
      if (
        !out.write(
          `${tag}-${i};${at(people, i).person};${code};${name};${1 + (i % 28)}.${1 + (i % 12)}.2026;;1,5;käynti\r\n`,
        )
      )
        await once(out, 'drain')
    }
    out.end()
    await once(out, 'close')

    /** Seconds that COPY takes for the same rows. */
    const copyBare = async (when: 'before' | 'after'): Promise<number> => {
      const copied = path.join(folder, `${when}.txt`)
      const lines = function* () {
        for (let i = 0; i < ROWS; i++) {
          const [person, service] = [at(people, i), at(services, i)]
          const day = `2026-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`
          yield `99\t${person.family}\t${person.unit}\t${idFrom(Date.now(), randomBytes(10))}\t${person.person}\t${service.service}\t${service.organisation}\t${day}\t${day}\t1.5\tvisit\t${when}-${tag}\t${i}\n`
        }
      }
      await pipeline(Readable.from(lines()), createWriteStream(copied))
      const began = performance.now()
      await pipeline(
        createReadStream(copied),
        bareClient.query(
          copyFrom(
            'copy lifecycle.service_use (area_id, family_id, unit_id, use_id, person_id, service_id, organisation_id, start_date, end_date, quantity, unit, source, source_key) from stdin',
          ),
        ),
      )
      return (performance.now() - began) / 1000
    }
    // Before and after, so that neither has the cold pages of a large database to itself.
    const bareBefore = await copyBare('before')

    const takeIn = (dryRun: boolean) =>
      takeInFromDisk(
        client,
        watch,
        {
          areaId: 99,
          kind: 'service_use',
          file,
          source: `bench-${tag}`,
          dryRun,
          unit: null,
          runId: idFrom(Date.now(), randomBytes(10)),
          syntheticOnly: true,
        },
        { signal: new AbortController().signal, language: 'en', onProgress: () => undefined },
      )
    // As the guide says: dry first. It also brings the people of the file into memory, which a bare COPY never asks for.
    await takeIn(true)
    const began = performance.now()
    const run = await takeIn(false)
    const ours = (performance.now() - began) / 1000
    if (run.added !== ROWS)
      throw new Error(`the import took ${run.added} of ${ROWS} rows: ${run.reason ?? `${run.refused} refused`}`)

    const bareAfter = await copyBare('after')
    const bare = (bareBefore + bareAfter) / 2
    await client.query('delete from lifecycle.service_use where area_id = 99 and source = any($1)', [
      [`bench-${tag}`, `before-${tag}`, `after-${tag}`],
    ])
    say(
      `import: ${ROWS} rows in ${ours.toFixed(1)} s, bare COPY ${bareBefore.toFixed(1)} s before, ${bareAfter.toFixed(1)} s after`,
    )
    return [
      {
        name: `import of ${ROWS} service-use rows, after its dry run`,
        value: ROWS / ours,
        unit: 'rows/s',
        against: `bare COPY into the same table, mean of before and after: ${(ROWS / bare).toFixed(0)} rows/s`,
        ratio: ours / bare,
        goal: '<= 5x COPY',
        met: ours / bare <= 5,
      },
    ]
  } finally {
    await Promise.all([client.end(), watch.end(), bareClient.end()])
    rmSync(folder, { recursive: true, force: true })
  }
}
