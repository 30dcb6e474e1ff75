// Encrypts a stream under a passphrase, in frames: a changed, missing, moved or cut-off frame is noticed before it is used.
// scrypt makes the key; AES-256-GCM seals each frame with its number, and the last one is marked as such (the STREAM construction).
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { BackupRefused } from './refused.ts'

const MAGIC = 'RINNALLA BACKUP 1\n'
const COST = 17
const SALT = 16
const FRAME = 65_536
const TAG = 16
/** The magic line, the cost, the salt. */
export const HEADER_BYTES = MAGIC.length + 1 + SALT

export function newHeader(): Buffer {
  return Buffer.concat([Buffer.from(MAGIC), Buffer.from([COST]), randomBytes(SALT)])
}

export function isEncrypted(start: Buffer): boolean {
  return start.subarray(0, MAGIC.length).equals(Buffer.from(MAGIC))
}

export function keyOf(passphrase: string, header: Buffer): Promise<Buffer> {
  const cost = header[MAGIC.length]!
  if (cost < 14 || cost > 20) throw new BackupRefused('The head of the backup file is damaged.')
  const salt = header.subarray(MAGIC.length + 1, HEADER_BYTES)
  const options = { N: 2 ** cost, r: 8, p: 1, maxmem: 2 ** cost * 8 * 128 + 2 ** 20 }
  return new Promise((resolve, reject) =>
    scrypt(passphrase.normalize('NFC'), salt, 32, options, (error, key) => (error ? reject(error) : resolve(key))),
  )
}

function nonceOf(frame: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(frame, 5, 6)
  nonce[11] = last ? 1 : 0
  return nonce
}

/** Collects what comes into pieces of one size; the last piece may be shorter or empty. */
abstract class Pieces extends Transform {
  #held: Buffer[] = []
  #bytes = 0
  #number = 0
  readonly #size: number

  constructor(size: number) {
    super()
    this.#size = size
  }

  abstract piece(bytes: Buffer, number: number, last: boolean): Buffer

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#held.push(chunk)
    this.#bytes += chunk.length
    try {
      // One byte more than a piece tells that the piece is not the last.
      if (this.#bytes > this.#size) {
        let all = Buffer.concat(this.#held)
        for (; all.length > this.#size; all = all.subarray(this.#size))
          this.push(this.piece(all.subarray(0, this.#size), this.#number++, false))
        this.#held = [all]
        this.#bytes = all.length
      }
      done()
    } catch (error) {
      done(error as Error)
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      done(null, this.piece(Buffer.concat(this.#held), this.#number, true))
    } catch (error) {
      done(error as Error)
    }
  }
}

export class Encrypting extends Pieces {
  readonly #key: Buffer
  readonly #header: Buffer

  constructor(key: Buffer, header: Buffer) {
    super(FRAME)
    this.#key = key
    this.#header = header
  }

  piece(bytes: Buffer, number: number, last: boolean): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonceOf(number, last))
    cipher.setAAD(this.#header)
    return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  }
}

export class Decrypting extends Pieces {
  readonly #key: Buffer
  readonly #header: Buffer

  constructor(key: Buffer, header: Buffer) {
    super(FRAME + TAG)
    this.#key = key
    this.#header = header
  }

  piece(bytes: Buffer, number: number, last: boolean): Buffer {
    if (bytes.length < TAG) throw cutOff()
    const decipher = createDecipheriv('aes-256-gcm', this.#key, nonceOf(number, last))
    decipher.setAAD(this.#header)
    decipher.setAuthTag(bytes.subarray(-TAG))
    try {
      return Buffer.concat([decipher.update(bytes.subarray(0, -TAG)), decipher.final()])
    } catch {
      throw number === 0
        ? new BackupRefused(
            'The passphrase is not the one this backup was made with, or the file was changed. Set RINNALLA_BACKUP_PASSPHRASE to the right one.',
          )
        : last
          ? cutOff()
          : new BackupRefused(`The backup file was changed or damaged (frame ${number}). Use another copy of it.`)
    }
  }
}

function cutOff(): BackupRefused {
  return new BackupRefused('The backup file is cut off or damaged at its end. Use another copy of it.')
}
