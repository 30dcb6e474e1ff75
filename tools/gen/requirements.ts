// docs/generated/requirements.md: every seed requirement with its room, screen and the tests that show it; open ones said plainly.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Generator } from './generator.ts'
import { REQUIREMENTS } from './requirements-table.ts'

export const requirements: Generator = {
  name: 'requirements',
  generate: async (root) => {
    const shown = testsById(root)
    const unknown = [...shown.keys()].filter((id) => !REQUIREMENTS.some((each) => each.id === id))
    if (unknown.length > 0) throw new Error(`tests name requirements that are not in the table: ${unknown.join(', ')}`)
    const rows = REQUIREMENTS.map(({ id, words, room, screen, missing }) => {
      const tests = [...(shown.get(id) ?? [])].toSorted()
      const state = tests.length === 0 ? 'open' : missing === undefined ? 'shown' : 'in part'
      return {
        state,
        line: `| ${id} | ${words} | ${room} | ${screen ?? ''} | ${state}${state === 'in part' ? `; missing: ${missing}` : ''} | ${tests.map((file) => `\`${file}\``).join('<br>')} |`,
      }
    })
    const count = (state: string) => rows.filter((row) => row.state === state).length
    const text = [
      '# Requirements and where they are shown',
      '',
      'Generated from `tools/gen/requirements-table.ts` and the ids in test titles. An id counts only where removing the rule turns the test red.',
      '',
      `${rows.length} requirements: ${count('shown')} shown, ${count('in part')} in part, ${count('open')} open.`,
      '',
      '| Id | Requirement | Room | Screen | State | Tests |',
      '|---|---|---|---|---|---|',
      ...rows.map((row) => row.line),
      '',
    ].join('\n')
    return [{ path: 'docs/generated/requirements.md', text }]
  },
}

const ID = /\[(S[0-4]-\d+)\]/g

function testsById(root: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const walk = (folder: string) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const file = path.posix.join(folder, entry.name)
      if (entry.isDirectory()) walk(file)
      else if (/\.(test|e2e)\.tsx?$/.test(entry.name))
        for (const [, id] of readFileSync(path.join(root, file), 'utf8').matchAll(ID))
          found.set(id!, (found.get(id!) ?? new Set()).add(file))
    }
  }
  for (const folder of ['src', 'tests', 'tools']) walk(folder)
  return found
}
