// From a fresh clone to a running command: installs what is missing, picks Node 24 and hands over. Built-ins only, runs on Node 20.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '..')
const MODULES = path.join(ROOT, 'node_modules')
const STAMP = path.join(MODULES, '.installed')

/** What each word runs, and whether it needs the tools of development. */
const ENTRIES = {
  start: { file: 'src/apps/cli/main.ts', args: ['start'], dev: false },
  cli: { file: 'src/apps/cli/main.ts', args: [], dev: false },
  test: { file: 'tools/test.ts', args: [], dev: true },
  check: { file: 'tools/check.ts', args: [], dev: true },
  bench: { file: 'bench/main.ts', args: [], dev: true },
  pictures: { file: 'tools/pictures.ts', args: [], dev: true },
}

const [word = '', ...rest] = process.argv.slice(2)
const entry = Object.hasOwn(ENTRIES, word) ? ENTRIES[word] : undefined
if (entry === undefined) {
  console.error(`Usage: node tools/boot.mjs <${Object.keys(ENTRIES).join('|')}> [arguments]`)
  process.exit(2)
}
await installIfMissing(entry.dev)
handOver(entry)

/** The stamp tells the lock file that was installed and whether the development tools are in. */
async function installIfMissing(dev) {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex')
  const [installed, scope] = readIfThere(STAMP).split(' ')
  const whole = scope === 'whole'
  if (installed === wanted && (whole || !dev)) return
  // A linked node_modules belongs to another checkout, which keeps it up to date.
  if (lstatSync(MODULES, { throwIfNoEntry: false })?.isSymbolicLink()) return
  // What was once installed whole stays whole: a start must not take the test tools away.
  const all = dev || whole || existsSync(path.join(MODULES, 'typescript'))
  const began = Date.now()
  process.stderr.write(
    existsSync(MODULES) ? 'Bringing packages up to date ... ' : 'Installing packages, once, about a minute ... ',
  )
  const { code, words } = await npm([
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    ...(all ? [] : ['--omit=dev']),
  ])
  if (code !== 0) {
    process.stderr.write(`failed.\n\n${words}\nnpm install ended with ${code}. Nothing was started.\n`)
    process.exit(1)
  }
  writeFileSync(STAMP, `${wanted} ${all ? 'whole' : 'production'}`)
  process.stderr.write(`done in ${Math.round((Date.now() - began) / 1000)} s.\n`)
}

function npm(args) {
  const cli = process.env.npm_execpath
  const command = cli?.endsWith('.js') ? [process.execPath, cli] : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  // A production machine installs the same as any other here: what is left out is said by --omit alone.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) => key !== 'NODE_ENV' && !/^npm_config_(omit|only|production)$/i.test(key),
    ),
  )
  return new Promise((resolve) => {
    const child = spawn(command[0], [...command.slice(1), ...args], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command.length === 1,
    })
    let words = ''
    child.stdout.on('data', (text) => (words += text))
    child.stderr.on('data', (text) => (words += text))
    child.on('error', (error) => resolve({ code: 1, words: `npm could not be run: ${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, words }))
  })
}

function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const node = path.join(
    MODULES,
    `node-${platform}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  if (existsSync(node)) return node
  console.error(
    `Rinnalla needs Node 24. This is ${process.version}, and there is no packaged Node for ${platform}-${process.arch}: install Node 24 and try again.`,
  )
  process.exit(1)
}

function handOver({ file, args }) {
  const node = findNode()
  const child = spawn(node, [path.join(ROOT, file), ...args, ...rest], {
    // The channel tells the child when we are gone, however we went.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: [path.dirname(node), path.join(MODULES, '.bin'), process.env.PATH].join(path.delimiter),
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  watchNpm(() => child.kill('SIGTERM'))
  child.on('error', (error) => {
    console.error(`${node} could not be run: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)))
}

/** npm killed without warning cannot pass it on: where its process can be found (Linux), its end ends us too. */
function watchNpm(gone) {
  if (process.env.npm_lifecycle_event === undefined) return
  let pid = process.ppid
  for (let steps = 0; steps < 3 && pid > 1; steps++) {
    if (/\bnpm\b/.test(readIfThere(`/proc/${pid}/cmdline`))) break
    const stat = readIfThere(`/proc/${pid}/stat`)
    pid = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  }
  if (!/\bnpm\b/.test(readIfThere(`/proc/${pid}/cmdline`))) return
  const timer = setInterval(() => {
    if (/\bnpm\b/.test(readIfThere(`/proc/${pid}/cmdline`))) return
    clearInterval(timer)
    gone()
  }, 500)
  timer.unref()
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
