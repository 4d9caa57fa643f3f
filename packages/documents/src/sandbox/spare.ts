import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endChild, spawnChild } from './spawn-child.ts'

/** A child that has not had its file yet, the folder it may write to and the LibreOffice it may start. */
export interface Waiting {
  child: ChildProcess
  folder: string
  office: string | null
}

/** A child that was started before there was a file for it; `loaded` settles when it waits for one, or has ended. */
interface Spare extends Waiting {
  loaded: Promise<void>
  isLoaded: boolean
}

/** For which LibreOffice a spare is kept; left out none is. */
let keptFor: { office: string | null } | undefined
let spare: Spare | null = null

/** A child for one file: the spare, where one waits that fits, else a new one that loads what its file needs. */
export function takeChild(office: string | null): Waiting {
  const taken = spare
  if (!taken?.isLoaded || taken.office !== office || !isAlive(taken.child)) return newChild(office, 'what is needed')
  spare = null
  hold(taken.child, true)
  return taken
}

/**
 * From now on, or until `endSpare`, keeps one child that has loaded every reader and waits for the next file; settles when it does.
 * It does not keep this process from ending, and ends with it: its input ends. One that ended by itself is replaced after the next file.
 */
export async function keepSpare(office: string | null): Promise<void> {
  keptFor = { office }
  await renewSpare()
}

/** Starts the next spare where one is kept and none is there; settles when it has loaded. */
export async function renewSpare(): Promise<void> {
  if (keptFor && !(spare && isAlive(spare.child))) spare = newSpare(keptFor.office)
  await spare?.loaded
}

function newSpare(office: string | null): Spare {
  const waiting = newChild(office, 'everything')
  const { child } = waiting
  const loaded = new Promise<void>((done) => {
    child.once('error', () => done())
    child.once('close', () => done())
    // What it says first stays where it is, for who gives it its file.
    child.stdout!.once('readable', () => done())
  })
  const fresh: Spare = { ...waiting, isLoaded: false, loaded: loaded.then(() => {
    fresh.isLoaded = true
    if (spare === fresh) hold(child, false)
  }) }
  return fresh
}

/** Ends the spare, and keeps none from now on. */
export function endSpare(): void {
  keptFor = undefined
  if (spare) endChild(spare.child)
  spare = null
}

function newChild(office: string | null, loads: 'everything' | 'what is needed'): Waiting {
  const folder = join(tmpdir(), `nianbao-reading-${randomUUID()}`)
  const child = spawnChild(folder, office, loads)
  // One that ends while it waits breaks its pipes; that it has ended is seen when it is wanted.
  for (const pipe of [child.stdin!, child.stdout!]) pipe.on('error', () => {})
  return { child, folder, office }
}

const isAlive = (child: ChildProcess): boolean => child.pid !== undefined && child.exitCode === null && child.signalCode === null

/** Whether this process waits for the child before it ends. */
function hold(child: ChildProcess, held: boolean): void {
  for (const handle of [child, child.stdin as Socket, child.stdout as Socket]) {
    if (held) handle.ref()
    else handle.unref()
  }
}
