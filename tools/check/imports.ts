// Reads the tree of sources: who imports what, resolved to paths inside the repository or to the name of a package.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'oxc-parser'

export type Import = {
  /** A path from the root, or undefined for a package. */
  readonly file: string | undefined
  /** As written. */
  readonly specifier: string
  /** Gone before anything runs. */
  readonly typeOnly: boolean
  readonly line: number
}

export type SourceFile = {
  /** From the root, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
  readonly hasDefaultExport: boolean
  /** Nothing but re-exports. */
  readonly isBarrel: boolean
}

const FOLDERS = ['src', 'tests', 'tools', 'bench', 'db']

/** package.json "imports": from the prefix to the folder. */
export type Aliases = Readonly<Record<string, string>>

export function readAliases(root: string): Aliases {
  const { imports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    imports: Record<string, string>
  }
  return Object.fromEntries(
    Object.entries(imports).map(([from, to]) => [from.replace('*', ''), to.replace('*', '').replace('./', '')]),
  )
}

/** Every TypeScript file of the repository, read and parsed. */
export function readTree(root: string): SourceFile[] {
  const aliases = readAliases(root)
  const here = readdirSync(root).filter((name) => name.endsWith('.ts'))
  const below = FOLDERS.flatMap((folder) => listFolder(root, folder))
  return [...here, ...below].map((file) => parseSource(file, readFileSync(path.join(root, file), 'utf8'), aliases))
}

function listFolder(root: string, folder: string): string[] {
  let names: string[]
  try {
    names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
  return names
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts') && !name.includes('node_modules'))
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .sort()
}

export function parseSource(file: string, text: string, aliases: Aliases): SourceFile {
  const { module, program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]!.message}`)
  const found: { specifier: string; typeOnly: boolean; start: number }[] = []
  for (const { moduleRequest, entries, start } of module.staticImports) {
    found.push({
      specifier: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
      start,
    })
  }
  for (const { entries, start } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest !== null) found.push({ specifier: moduleRequest.value, typeOnly: isType, start })
    }
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const literal = /^(['"`])(.*)\1$/s.exec(text.slice(moduleRequest.start, moduleRequest.end))
    if (literal !== null) found.push({ specifier: literal[2]!, typeOnly: false, start })
  }
  return {
    path: file,
    text,
    imports: found.map(({ specifier, typeOnly, start }) => ({
      file: resolve(file, specifier, aliases),
      specifier,
      typeOnly,
      line: text.slice(0, start).split('\n').length,
    })),
    hasDefaultExport: module.staticExports.some(({ entries }) =>
      entries.some((entry) => entry.exportName.kind === 'Default' || entry.exportName.name === 'default'),
    ),
    isBarrel:
      program.body.length > 0 &&
      program.body.every(
        (statement) =>
          statement.type === 'ExportAllDeclaration' ||
          (statement.type === 'ExportNamedDeclaration' && statement.source !== null),
      ),
  }
}

function resolve(from: string, specifier: string, aliases: Aliases): string | undefined {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier)
  for (const [prefix, folder] of Object.entries(aliases)) {
    if (specifier === prefix) return folder
    if (prefix.endsWith('/') && specifier.startsWith(prefix)) return folder + specifier.slice(prefix.length)
  }
  return undefined
}
