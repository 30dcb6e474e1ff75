// docs/generated/openapi.json and docs/generated/access.md: the API and who may do what, read from contracts and access tables.
import { access, gate, routes } from '#apps/api/rooms.ts'
import { sentencesOf } from '#platform/http/access-words.ts'
import { openApiDocument } from '#platform/http/openapi.ts'
import { version } from '#platform/http/server.ts'
import type { Generator } from './generator.ts'

export const apiDocuments: Generator = {
  name: 'api',
  generate: async () => [
    {
      path: 'docs/generated/openapi.json',
      text: `${JSON.stringify(openApiDocument(routes, gate(false), access, version), null, 2)}\n`,
    },
    { path: 'docs/generated/access.md', text: accessTable() },
  ],
}

function accessTable(): string {
  const entries = [...gate(false), ...routes].map(({ entry }) => entry)
  const lines = [
    '# Who may do what',
    '',
    'Generated from the access tables and contracts (`npm run check -- --write`). Any one sentence of an action is enough.',
    'The database judges again by its own policies: what is out of reach is not there, whatever the action.',
    '',
  ]
  let room = ''
  for (const [action, ways] of Object.entries(access)) {
    const [name = ''] = action.split('.')
    if (name !== room) lines.push(`## ${name}`, '')
    room = name
    lines.push(`### \`${action}\``, '', ...sentencesOf(ways).map((sentence) => `- ${sentence}`), '')
    const opened = entries.filter((entry) => entry.action === action)
    if (opened.length > 0)
      lines.push(
        '| Operation | | What it does | In the log |',
        '|---|---|---|---|',
        ...opened.map(
          (entry) =>
            `| \`${entry.operationId}\` | ${entry.kind} | ${entry.summary.replaceAll('|', '\\|')} | \`${entry.event}\` |`,
        ),
        '',
      )
  }
  return `${lines.join('\n').trimEnd()}\n`
}
