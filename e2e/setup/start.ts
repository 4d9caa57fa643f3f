import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Starts the whole system before the stories and ends it after them. */
export default async function start(): Promise<() => Promise<void>> {
  const child = fork(fileURLToPath(new URL('./system.mjs', import.meta.url)), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const where = await new Promise<{ portal: string; api: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { portal: string; api: string }))
    child.once('exit', (code) => reject(new Error(`the system did not start (${code})`)))
  })
  process.env.PORTAL = where.portal
  process.env.API = where.api
  return async () => {
    child.disconnect()
    await ended
  }
}
