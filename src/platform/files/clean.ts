// A file from outside, made fit to keep: its type is read off its content, and a picture is drawn anew without what the camera wrote into it.
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

/** Kept types and what their names end with. */
export const KEPT_TYPES = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
} as const
export type KeptType = keyof typeof KEPT_TYPES

const PICTURES = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp' } as const

/** Longest side of a kept picture: enough for reading a letter that was photographed. */
const LONGEST_SIDE = 3000
/** A small file may unfold into a picture that fills the memory. */
const MOST_PIXELS = 80_000_000

export type Cleaned = { readonly mediaType: KeptType; readonly content: Buffer }

/** Null when the content is of no kept type, whatever the name says; `'broken'` when it claims one and cannot be read. */
export async function cleanFile(bytes: Buffer): Promise<Cleaned | 'broken' | null> {
  const found = await fileTypeFromBuffer(bytes)
  const mediaType = found?.mime as KeptType | undefined
  if (mediaType === undefined || !(mediaType in KEPT_TYPES)) return null
  if (!(mediaType in PICTURES)) return { mediaType, content: bytes }
  try {
    const content = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
      // turned as the camera held it, before that is forgotten with the rest
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .toFormat(PICTURES[mediaType as keyof typeof PICTURES])
      .toBuffer()
    return { mediaType, content }
  } catch {
    return 'broken'
  }
}

/** A name to keep beside the file: no path, no control characters, and the ending of what it really is. */
export function keptName(given: string, mediaType: KeptType): string {
  const plain = given
    .replaceAll(/^.*[/\\]/g, '')
    .replaceAll(/[\p{C}"*:<>?|]/gu, '')
    .trim()
  const stem = plain.replace(/\.[\p{L}\d]{1,8}$/u, '').slice(0, 150) || 'liite'
  return `${stem}.${KEPT_TYPES[mediaType]}`
}
