// A PDF that a screen reader can read: tagged, with language, title and bookmarks, in the marks of PDF/UA-1. Knows no room.
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

const require = createRequire(import.meta.url)
const font = (script: 'latin' | 'latin-ext', weight: 400 | 700): string =>
  require.resolve(
    `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${script}-${weight}-normal.woff`,
  )

/** Letters that the first font file lacks and the second has: Sámi and the other Latin ones. */
const REST =
  /[^\s\u0020-\u00ff\u0131\u0152\u0153\u02bb-\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215\ufeff\ufffd]+/gu

export type PdfPage = {
  readonly title: string
  /** Of the document as a whole, for example `fi-FI`. */
  readonly language: string
  /** Size of running text in points; 12 unless told, 18 for large print. */
  readonly size?: number
  /** Points of paper left free at the sides and above; 62 unless told. */
  readonly margin?: number
  /** Said at the foot of every page; not part of what is read aloud. */
  readonly foot: string
}

type Block =
  | { readonly kind: 'h1' | 'h2' | 'h3' | 'p' | 'quiet'; readonly text: string; readonly language?: string }
  /** Somebody's own words. */
  | { readonly kind: 'quote'; readonly text: string; readonly by: string; readonly language?: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

export type PdfBlock = Block

/** How many pages a file of ours has. */
export const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

const USUAL_MARGIN = 62
const INK = '#1b2420'
const QUIET = '#55615b'

/** The whole file's bytes. */
export function taggedPdf(page: PdfPage, blocks: readonly PdfBlock[]): Promise<Buffer> {
  const size = page.size ?? 12
  const margin = page.margin ?? USUAL_MARGIN
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: margin + 14 },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: page.language,
    displayTitle: true,
    bufferPages: true,
    font: font('latin', 400),
    info: { Title: page.title, Creator: 'Rinnalla', Producer: 'Rinnalla' },
  } as unknown as PDFKit.PDFDocumentOptions)
  for (const script of ['latin', 'latin-ext'] as const)
    for (const weight of [400, 700] as const) doc.registerFont(`${script} ${weight}`, font(script, weight))
  const bytes: Buffer[] = []
  doc.on('data', (piece: Buffer) => bytes.push(piece))
  const ended = new Promise<Buffer>((resolve, reject) => {
    doc.on('end', () => resolve(Buffer.concat(bytes)))
    doc.on('error', reject)
  })

  const root = doc.struct('Document')
  doc.addStructure(root)
  const write = (text: string, weight: 400 | 700, points: number, colour = INK, indent = 0) => {
    doc.fontSize(points).fillColor(colour)
    const options = { indent: 0, lineGap: points * 0.25, width: doc.page.width - 2 * margin - indent }
    const runs = runsOf(text)
    doc.x = margin + indent
    runs.forEach(({ script, words }, i) => {
      doc.font(`${script} ${weight}`).text(words, { ...options, continued: i < runs.length - 1 })
    })
    doc.x = margin
  }
  const room = (points: number) => {
    if (doc.y + points > doc.page.height - margin - 14) doc.addPage()
  }
  for (const block of blocks) {
    const lang = 'language' in block && block.language !== undefined ? { lang: block.language } : {}
    if (block.kind === 'list') {
      const list = doc.struct('L')
      root.add(list)
      for (const item of block.items) {
        const one = doc.struct('LI')
        list.add(one)
        one.add(doc.struct('LBody', {}, () => write(`•  ${item}`, 400, size, INK, size)))
        one.end()
      }
      list.end()
      doc.moveDown(0.6)
      continue
    }
    if (block.kind === 'quote') {
      const quote = doc.struct('BlockQuote', lang)
      root.add(quote)
      quote.add(doc.struct('P', lang, () => write(`”${block.text}”`, 400, size * 1.1, INK, size)))
      quote.add(doc.struct('P', {}, () => write(block.by, 400, size * 0.9, QUIET, size)))
      quote.end()
      doc.moveDown(0.5)
      continue
    }
    const head = block.kind === 'h1' || block.kind === 'h2' || block.kind === 'h3'
    const points = { h1: 2, h2: 1.45, h3: 1.15, p: 1, quiet: 0.9 }[block.kind] * size
    if (head) {
      // A heading stays with what follows.
      room(points * 4)
      if (block.kind !== 'h1') doc.moveDown(0.5)
      doc.outline.addItem(block.text)
    }
    root.add(
      doc.struct(head ? block.kind.toUpperCase() : 'P', lang, () =>
        write(block.text, head ? 700 : 400, points, block.kind === 'quiet' ? QUIET : INK),
      ),
    )
    doc.moveDown(0.35)
  }
  root.end()
  footPages(doc, page.foot, margin)
  doc.end()
  return ended
}

function runsOf(text: string): { script: 'latin' | 'latin-ext'; words: string }[] {
  const runs: { script: 'latin' | 'latin-ext'; words: string }[] = []
  let at = 0
  for (const match of text.matchAll(REST)) {
    if (match.index > at) runs.push({ script: 'latin', words: text.slice(at, match.index) })
    runs.push({ script: 'latin-ext', words: match[0] })
    at = match.index + match[0].length
  }
  if (at < text.length || runs.length === 0) runs.push({ script: 'latin', words: text.slice(at) })
  return runs
}

/** Page numbers are no content: a screen reader passes them by. */
function footPages(doc: PDFKit.PDFDocument, foot: string, margin: number): void {
  const { start, count } = doc.bufferedPageRange()
  for (let i = start; i < start + count; i++) {
    doc.switchToPage(i)
    const bottom = doc.page.margins.bottom
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] } as never)
    doc
      .font('latin 400')
      .fontSize(9)
      .fillColor(QUIET)
      .text(`${foot}   ${i + 1} / ${count}`, margin, doc.page.height - margin + 10, { lineBreak: false })
    doc.endMarkedContent()
    doc.page.margins.bottom = bottom
  }
}
