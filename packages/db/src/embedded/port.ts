import { existsSync, readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'

/** Is nobody listening on this port of the loopback address? 0 asks for any port; answers the port, or null when taken. */
export function claimable(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
}

/** The port that the file remembers when it is free, else any free one. */
export async function rememberedOrFree(file: string): Promise<number> {
  const remembered = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  const port = (remembered > 0 ? await claimable(remembered) : null) ?? (await claimable(0))
  if (port === null) throw new Error('no free port on 127.0.0.1')
  return port
}

/** The eight bytes with which a client asks Postgres for TLS: every Postgres answers S or N, nothing else does. */
const sslRequest = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f])

/** Does a Postgres answer on this port? Unlike a pid, an answer cannot be a zombie's. */
export function answersAsPostgres(port: number, patience = 1_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const end = (up: boolean) => {
      socket.destroy()
      resolve(up)
    }
    socket.setTimeout(patience, () => end(false))
    socket.once('error', () => end(false))
    socket.once('close', () => end(false))
    socket.once('connect', () => socket.write(sslRequest))
    socket.once('data', (answer) => end(answer[0] === 0x53 || answer[0] === 0x4e))
  })
}
