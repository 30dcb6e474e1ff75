/** The columns of one kind of file, from the same table the reader uses, and a model file made from it. */
import { Download } from 'lucide-react'
import { Button } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { saveCsv } from '#ui-kit/show/save-csv.ts'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import type { ImportKind } from '../../model.ts'
import { FILE_KINDS } from '../../rules/columns.ts'
import { IMPORT_KIND_TEXTS } from '../texts.ts'
import { importTexts } from './texts.ts'

export function ColumnTable({ kind }: { kind: ImportKind }) {
  const t = useTexts(importTexts)
  const word = useWords()
  const { columns } = FILE_KINDS[kind]
  const saveModel = () =>
    saveCsv(kind.replaceAll('_', '-'), [columns.map(({ name }) => name), columns.map(({ example }) => example)])
  return (
    <Section
      title={t.columns}
      aside={
        <Button small icon={Download} onClick={saveModel}>
          {t.model}
        </Button>
      }
    >
      <DataTable
        caption={word(IMPORT_KIND_TEXTS[kind])}
        note={t.columnsNote}
        stack
        rows={columns}
        rowKey={(column) => column.name}
        columns={[
          {
            id: 'name',
            header: t.column,
            rowHeader: true,
            cell: ({ name, also }) => (
              <>
                {name}
                {also.length > 0 && (
                  <div className="quiet" style={{ fontWeight: 400 }}>
                    {t.also({ names: also.join(', ') })}
                  </div>
                )}
              </>
            ),
          },
          { id: 'needed', header: t.needed, cell: ({ required }) => (required ? t.required : t.optional) },
          { id: 'meaning', header: t.meaning, cell: ({ meaning }) => word(meaning) },
          { id: 'example', header: t.example, cell: ({ example }) => example },
        ]}
      />
    </Section>
  )
}
