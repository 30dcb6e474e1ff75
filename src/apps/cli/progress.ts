// Progress of long work on standard error: one line that moves on a terminal, a line every ten seconds elsewhere.

export type Progress = { say(words: string): void; end(): void }

export function progressTo(stream: NodeJS.WriteStream): Progress {
  let said = 0
  let open = false
  return {
    say(words) {
      const now = Date.now()
      if (now - said < (stream.isTTY ? 200 : 10_000)) return
      said = now
      open = stream.isTTY
      stream.write(stream.isTTY ? `\r${words}\u001b[K` : `${words}\n`)
    },
    end() {
      if (open) stream.write('\r\u001b[K')
      open = false
    },
  }
}
