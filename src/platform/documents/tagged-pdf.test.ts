// What the file says of itself: tags in an order, language, title, bookmarks, fonts inside, page numbers left out of the reading.
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { taggedPdf } from './tagged-pdf.ts'

/** The file as text, its packed streams opened. */
function opened(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  return text.replaceAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (whole, packed: string) => {
    try {
      return `stream\n${inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')}\nendstream`
    } catch {
      return whole
    }
  })
}

const make = (size?: number) =>
  taggedPdf({ title: 'Tukisuunnitelma', language: 'fi-FI', foot: 'Tukisuunnitelma', ...(size ? { size } : {}) }, [
    { kind: 'h1', text: 'Tukisuunnitelma' },
    { kind: 'h2', text: 'Tavoitteet' },
    { kind: 'quote', text: 'Vi orkar inte mer.', by: 'Jenni', language: 'sv-FI' },
    ...Array.from({ length: 60 }, (_, i) => ({ kind: 'p', text: `Kappale ${i}: čáppa äöå` }) as const),
    { kind: 'list', items: ['Yksi', 'Kaksi'] },
  ])

test('is a tagged file that says its title and language, with everything a reader needs inside it', async () => {
  const file = opened(await make())
  expect(file).toContain('/MarkInfo')
  expect(file).toMatch(/\/Marked true/)
  expect(file).toContain('/StructTreeRoot')
  expect(file).toMatch(/\/Lang \(fi-FI\)/)
  expect(file).toMatch(/\/DisplayDocTitle true/)
  expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(file).toMatch(/\/Tabs \/S/)
  expect(file).toContain('/Outlines')
  for (const tag of ['Document', 'H1', 'H2', 'P', 'BlockQuote', 'L', 'LI', 'LBody'])
    expect(file).toMatch(new RegExp(`/S /${tag}\\b`))
  expect(file).toMatch(/\/Lang \(sv-FI\)/)
  // Both font files are inside: no letter depends on what the reader's machine has.
  expect(file.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(3)
})

test('every piece of a page is either content in the tree or marked as none', async () => {
  const file = opened(await make())
  const pages = file.match(/\/Type \/Page\b/g)!.length
  expect(pages).toBeGreaterThan(1)
  expect(file.match(/\/Artifact <</g)?.length).toBe(pages)
  // Text outside any mark would be read by nobody: between BDC and EMC all of it stands.
  for (const [stream] of file.matchAll(/stream\n[\s\S]*?\nendstream/g)) {
    if (!stream.includes(' Tf')) continue
    let depth = 0
    for (const line of stream.split('\n')) {
      if (/\b(BDC|BMC)$/.test(line)) depth++
      if (line === 'EMC') depth--
      if (/\bT[jJ]$/.test(line)) expect(depth).toBeGreaterThan(0)
    }
    expect(depth).toBe(0)
  }
})

test('large print takes more pages, not fewer words', async () => {
  const pages = async (size?: number) => opened(await make(size)).match(/\/Type \/Page\b/g)!.length
  expect(await pages(18)).toBeGreaterThan(await pages())
})
