// A password for an account: asked for twice on a terminal without showing it, else the first line of standard input.
import { text } from 'node:stream/consumers'
import { CommandEnded, EXIT } from './exit.ts'

const LEAST = 12

export async function askPassword(): Promise<string> {
  const { stdin } = process
  const password = stdin.isTTY ? await askTwice() : ((await text(stdin)).split(/\r?\n/, 1)[0] ?? '')
  if (password.length < LEAST)
    throw new CommandEnded(
      EXIT.usage,
      password === ''
        ? 'There is no password. Type one, or give it on standard input.'
        : `The password is shorter than ${LEAST} characters. Give a longer one.`,
    )
  if (password.length > 200) throw new CommandEnded(EXIT.usage, 'The password is longer than 200 characters.')
  return password
}

async function askTwice(): Promise<string> {
  const password = await askHidden(`Password (at least ${LEAST} characters): `)
  if (password.length >= LEAST && (await askHidden('The same again: ')) !== password)
    throw new CommandEnded(EXIT.usage, 'The two were not the same. Nothing was changed.')
  return password
}

/** Reads one line key by key; nothing of it is shown. */
function askHidden(question: string): Promise<string> {
  const { stdin, stderr } = process
  stderr.write(question)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  return new Promise((resolve, reject) => {
    let typed = ''
    const end = () => {
      stdin.off('data', take)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
    }
    const take = (keys: string) => {
      for (const key of keys) {
        if (key === '\r' || key === '\n') {
          end()
          return resolve(typed)
        }
        if (key === '\u0003' || key === '\u0004') {
          end()
          return reject(new CommandEnded(EXIT.failed, 'Stopped. Nothing was changed.'))
        }
        if (key === '\u007F' || key === '\b') typed = [...typed].slice(0, -1).join('')
        else if (key >= ' ') typed += key
      }
    }
    stdin.on('data', take)
  })
}
