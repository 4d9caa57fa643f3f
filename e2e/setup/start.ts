import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { FullConfig } from '@playwright/test'
import type { System } from '../stories/system.ts'

/** Starts a whole system for each worker before the stories, so that no two of them meet, and ends all after them. */
export default async function start({ workers }: FullConfig): Promise<() => Promise<void>> {
  const systems = Array.from({ length: workers }, (_, at) => startOne(at))
  process.env.SYSTEMS = JSON.stringify(await Promise.all(systems.map(({ up }) => up)))
  return async () => {
    await Promise.all(systems.map(({ end }) => end()))
  }
}

function startOne(at: number) {
  // Far enough from each other that no two look for a free port at the same place.
  const from = (port: string) => `${Number(port) + 20 * at}`
  const env = { ...process.env, PORT: from(process.env.PORT ?? '3100'), API_PORT: from(process.env.API_PORT ?? '4100') }
  const child = fork(fileURLToPath(new URL('./system.mjs', import.meta.url)), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const up = new Promise<System>((resolve, reject) => {
    child.once('message', (message) => resolve(message as System))
    child.once('exit', (code) => reject(new Error(`the system did not start (${code})`)))
  })
  return {
    up,
    end: () => {
      child.disconnect()
      return ended
    },
  }
}
