// docs/guide/import.md from the column tables that the reader itself uses: the guide cannot drift from the code.
import { IMPORT_KINDS, type ImportKind } from '#rooms/lifecycle/model.ts'
import { FILE_KINDS } from '#rooms/lifecycle/rules/columns.ts'
import { REASONS } from '#rooms/lifecycle/rules/reasons.ts'
import type { Generator } from './generator.ts'

const TITLES: Readonly<Record<ImportKind, string>> = {
  clients: 'Client register (`clients`): one row a person in a family',
  services: 'Service catalogue (`services`): one row a service and year of its unit cost',
  service_use: 'Service use (`service_use`): one row a use of a service by a person',
}

const HEAD = `# Taking registers in

<!-- Generated from src/capabilities/lifecycle/rules/columns.ts by npm run check -- --write. -->

An administrator takes in three kinds of CSV file, on the import screen or on the command line:

\`\`\`
npm run rinnalla -- import clients register.csv --unit "Perhekeskus" --dry-run
npm run rinnalla -- import services catalogue.csv
npm run rinnalla -- import service_use use.csv --source register
npm run rinnalla -- import municipalities
npm run rinnalla -- export folder
\`\`\`

In this order: service use asks for people and services that are already here. Sample files: [samples](samples).

- **Format.** UTF-8 (with or without BOM) or Windows Latin-1; semicolon, comma or tab; the first row names the columns, in any order.
  Days as 1.2.2026 or 2026-02-01, numbers as 1 234,50 or 1234.50. A number such as 1.234 can be read in two ways and is refused.
- **Dry run** says what would be added, changed, left as it is or refused, and changes nothing.
- **Refused rows** do not stop the others. They are kept with line, column and reason, in their own columns, until dismissed: correct
  them in that file and give it again. The reason never repeats the value.
- **Repetition is harmless.** The same source and key update the row or leave it as it is. A person is matched by identity code,
  else by the key of the source. An interrupted import is simply given again.
- **What a file does not do.** It does not move the phase, unit or name of a family that is already here, nor end a safety ban, nor
  delete anything. An empty cell leaves what is known. The administrator who takes a file in gets to read no family by it.
- **A demo or test installation** takes only made-up identity codes (individual number 900-999).
- **Guardians** stand on the row of the child: up to three, each with authority. A guardian is of the same family, in the file (in any order)
  or here already. Another authority ends the one before and begins anew; a guardian whom the file does not name any more stays.
- **Own fields of forms** leave as \`own_fields.csv\`: one answer a row, with the form, the family, the record (by the key its \`.jsonl\` line has), the
  day, and the question and chosen option in three languages as they were asked. They are not taken in from files.
- **What is not carried.** Named workers are recorded in the family after the import. Of several periods of membership in one family, and of
  more than three guardians, an export holds the latest and the first three as a row; all of them are in its \`.jsonl\` files.
`

const cell = (text: string) => text.replaceAll('|', '\\|')

export const importGuide: Generator = {
  name: 'import guide',
  generate: async () => [{ path: 'docs/guide/import.md', text: guide() }],
}

function guide(): string {
  const tables = IMPORT_KINDS.map((kind) =>
    [
      `\n## ${TITLES[kind]}\n`,
      '| Column | Also understood | Must | Meaning | Example |',
      '|---|---|---|---|---|',
      ...FILE_KINDS[kind].columns.map(
        ({ name, also, required, meaning, example }) =>
          `| \`${name}\` | ${also.join(', ')} | ${required ? 'yes' : ''} | ${cell(meaning.en)} | ${cell(example)} |`,
      ),
    ].join('\n'),
  )
  const reasons = Object.entries(REASONS)
    .filter(([why]) => why.startsWith('lifecycle.') || why.startsWith('csv.'))
    .map(([why, text]) => `| \`${why}\` | ${cell(text.en)} |`)
  return `${HEAD}${tables.join('\n')}\n\n## Reasons\n\n| Key | Words |\n|---|---|\n${reasons.join('\n')}\n`
}
