import { spawn } from 'node:child_process'

/** A system account to run the server under; Postgres refuses to run as root. */
export interface Account {
  name: string
  uid: number
  gid: number
}

/** What a program left behind; `code` is -1 when it could not be started at all. */
export interface Outcome {
  code: number
  output: string
}

/** The settings that Postgres' programs see: none of the caller's, so that no PG* or LC_* variable bends them. */
export const plainEnvironment = () => ({ PATH: process.env.PATH ?? '', SystemRoot: process.env.SystemRoot ?? '', LC_ALL: 'C' })

/** Runs a program to its end under an account (null: as ourselves), from the root folder, which every account can enter. */
export function run(program: string, args: readonly string[], account: Account | null): Promise<Outcome> {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(program, args, {
      cwd: process.platform === 'win32' ? undefined : '/',
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(account && { uid: account.uid, gid: account.gid }),
    })
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.once('error', (error) => resolve({ code: -1, output: error.message }))
    child.once('close', (code) => resolve({ code: code ?? -1, output }))
  })
}
