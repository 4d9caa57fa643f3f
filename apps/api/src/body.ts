import type { IncomingMessage } from 'node:http'
import { TooLarge } from '@nianbao/report'

/** Whoever sends no byte for so long has gone away. */
const patience = 30_000

/** The whole body; TooLarge as soon as it is more than the limit. */
export async function bytesOf(body: IncomingMessage, limit: number): Promise<Uint8Array> {
  const parts: Buffer[] = []
  const isWhole = await upTo(limit, body, (part) => parts.push(part))
  if (!isWhole) throw new TooLarge(limit)
  return Buffer.concat(parts)
}

/** Lets through what is still being sent, at most so many bytes: whoever is still sending hears no answer. */
export const letThrough = async (limit: number, body: IncomingMessage): Promise<void> => {
  await upTo(limit, body, () => {}).catch(() => {})
}

/** Reads at most so many bytes; false when there is more. */
async function upTo(limit: number, body: IncomingMessage, take: (part: Buffer) => void): Promise<boolean> {
  let length = 0
  body.socket.setTimeout(patience, () => body.destroy())
  try {
    // The body is left standing, not destroyed: its connection still has to carry the answer.
    for await (const part of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += part.length
      if (length > limit) return false
      take(part)
    }
    return true
  } finally {
    body.socket.setTimeout(0)
  }
}
