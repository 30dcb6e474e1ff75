/** Saves rows as a CSV file the way Finnish spreadsheets open it, made on the page itself. */

const cell = (value: string | number | null): string => {
  if (typeof value === 'number') return String(value).replace('.', ',')
  // A text that a spreadsheet would read as a formula is kept as text.
  const text = value === null ? '' : /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const saveCsv = (name: string, rows: readonly (readonly (string | number | null)[])[]) => {
  // The mark at the start and the semicolon are what Finnish spreadsheets expect.
  const text = `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name.endsWith('.csv') ? name : `${name}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
