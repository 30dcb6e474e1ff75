// What is kept of a file from outside: by its content, and without place clues.
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { cleanFile, keptName } from './clean.ts'

const picture = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: { r: 180, g: 60, b: 40 } } })

describe('a photo', () => {
  test('loses where it was taken and by what, and keeps which way is up', async () => {
    const taken = await picture()
      .withExif({
        IFD0: { Make: 'Kameramerkki', Orientation: '6' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '62/1 53/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '27/1 40/1 0/1',
        },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(taken).metadata()).orientation).toBe(6)
    expect(taken.includes('Kameramerkki')).toBe(true)
    const kept = await cleanFile(taken)
    if (kept === null || kept === 'broken') throw new Error('not kept')
    const about = await sharp(kept.content).metadata()
    expect([about.exif, about.xmp, about.orientation]).toEqual([undefined, undefined, undefined])
    expect(kept.content.includes('Kameramerkki')).toBe(false)
    expect(kept.content.includes('Exif')).toBe(false)
    // held upright: the sides have changed places
    expect([about.width, about.height]).toEqual([20, 40])
  })

  test('is drawn anew: what hides behind its end is gone', async () => {
    const bytes = Buffer.concat([await picture().png().toBuffer(), Buffer.from('<script>alert(1)</script>')])
    const kept = await cleanFile(bytes)
    if (kept === null || kept === 'broken') throw new Error('not kept')
    expect(kept.content.includes('<script>')).toBe(false)
  })

  test('that cannot be read is broken', async () => {
    const bytes = await picture().jpeg().toBuffer()
    expect(await cleanFile(bytes.subarray(0, 200))).toBe('broken')
  })
})

test.each([
  ['a page with a script', Buffer.from('<html><script>alert(1)</script></html>')],
  ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
  ['nothing', Buffer.alloc(0)],
])('%s is not kept, whatever its name says', async (_name, bytes) => {
  expect(await cleanFile(bytes)).toBe(null)
})

test('a document is known by its content', async () => {
  expect(await cleanFile(Buffer.from('%PDF-1.7\n%…\n'))).toMatchObject({ mediaType: 'application/pdf' })
})

test.each([
  ['../../etc/passwd.jpg', 'passwd.jpg'],
  ['C:\\Kuvat\\Aatu.JPEG', 'Aatu.jpg'],
  ['lasku.pdf.exe', 'lasku.pdf.jpg'],
  ['a"b\u0000c.png', 'abc.jpg'],
  ['.jpg', 'liite.jpg'],
])('the name %s is kept as %s', (given, kept) => {
  expect(keptName(given, 'image/jpeg')).toBe(kept)
})
