// Argon2id hashing in a short queue, so that a burst of sign-ins cannot eat the memory.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'

/** OWASP Password Storage Cheat Sheet: m = 46 MiB, t = 1, p = 1. */
const COST = { memory: 47_104, passes: 1, parallelism: 1, tagLength: 32 }
const AT_ONCE = 2

let running = 0
const waiting: (() => void)[] = []

async function inQueue<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
  running++
  try {
    return await work()
  } finally {
    running--
    waiting.shift()?.()
  }
}

function derive(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  return inQueue(
    () =>
      new Promise((resolve, reject) => {
        argon2('argon2id', { message: password.normalize('NFKC'), nonce: salt, ...cost }, (error, key) =>
          error ? reject(error) : resolve(key),
        )
      }),
  )
}

/** PHC string: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, COST)
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${b64(salt)}$${b64(key)}`
}

/** Takes the same time for an account that does not exist: pass null. */
export async function isPassword(password: string, phc: string | null): Promise<boolean> {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(phc ?? '')
  if (match === null) {
    await derive(password, Buffer.alloc(16), COST)
    return false
  }
  const wanted = Buffer.from(match[5]!, 'base64')
  const cost = {
    memory: Number(match[1]),
    passes: Number(match[2]),
    parallelism: Number(match[3]),
    tagLength: wanted.length,
  }
  return timingSafeEqual(await derive(password, Buffer.from(match[4]!, 'base64'), cost), wanted)
}

const b64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')
