// The built screens: made when they are missing or older than their sources, then served with the right caching.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const ROOT = path.resolve(import.meta.dirname, '../../..')
export const SCREENS = path.join(ROOT, 'dist/screens')
const STAMP = path.join(SCREENS, 'stamp')

/** Everything a screen is made of: names, sizes and times, which is quick; an equal stamp means nothing to build. */
function stampOfSources(): string {
  const hash = createHash('sha256')
  const add = (file: string) => {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(folder, entry.name)
      if (entry.isDirectory()) walk(file)
      else if (/\.(tsx?|css|html|svg|webmanifest)$/.test(entry.name)) add(file)
    }
  }
  walk(path.join(ROOT, 'src'))
  for (const file of ['package-lock.json', 'vite.config.ts']) add(path.join(ROOT, file))
  return hash.digest('hex')
}

/** Builds the screens when needed. Returns whether it did. */
export async function ensureScreens(onBuild: () => void = () => undefined): Promise<boolean> {
  const stamp = stampOfSources()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return false
  onBuild()
  const { build } = await import('vite')
  // Whoever asks first, a test too, gets what people will run: the libraries' development halves are a quarter larger and slower.
  const asked = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await build({ configFile: path.join(ROOT, 'vite.config.ts'), logLevel: 'error' })
  } finally {
    if (asked === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = asked
  }
  await compress()
  writeFileSync(STAMP, stamp)
  return true
}

/** Beside each text file its compressed twin, made once: a slow phone gets a third of the bytes and the server no work. */
async function compress(): Promise<void> {
  const folder = path.join(SCREENS, 'assets')
  for (const name of readdirSync(folder).filter((each) => /\.(js|css|svg)$/.test(each))) {
    const file = path.join(folder, name)
    const bytes = readFileSync(file)
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
    writeFileSync(`${file}.br`, brotliCompressSync(bytes))
  }
}

/** Hashed files may be kept for ever; the pages themselves are asked for each time. */
export async function serveScreens(server: FastifyInstance): Promise<void> {
  await server.register(fastifyStatic, {
    root: path.join(SCREENS, 'assets'),
    prefix: '/assets/',
    maxAge: '365d',
    immutable: true,
    preCompressed: true,
  })
  const page = (name: 'staff' | 'family') => {
    const html = readFileSync(path.join(SCREENS, name, 'index.html'))
    return (reply: FastifyReply) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html)
  }
  const [staff, family] = [page('staff'), page('family')]
  server.get('/*', (request, reply) => {
    // An address of the API or a file that is not there is no page.
    if (/^\/(api|assets)(\/|$)/.test(request.url)) return void reply.callNotFound()
    void (/^\/perhe(\/|$|\?)/.test(request.url) ? family(reply) : staff(reply))
  })
}
