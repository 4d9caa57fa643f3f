import { connect } from '@nianbao/db'
import { serverOf } from '../src/server.ts'
import type { Asker } from './asking.ts'
import type { Plant } from './plants.ts'
import { scan } from './play.ts'
import type { Tally } from './tally.ts'
import { expectedOf, isSignedIn, reads, type Setting, type Verdict } from './verdict.ts'
import type { World } from './world.ts'

const statusOf: Partial<Record<Verdict, number>> = { done: 200, ProofNeeded: 200, NotFound: 404, Forbidden: 403, OutOfTurn: 409, UNAUTHENTICATED: 401 }

/**
 * Every upload of a 审签单, every download of one and every working record as a file, through the real gate: an upload is a
 * part of signOffline and is the filer's in its turn, a download is reading. Uploads stay, so this is asked last.
 */
export async function askFiles(world: World, askers: readonly Asker[], plants: readonly Plant[], tally: Tally, settings: readonly Setting[]): Promise<void> {
  const app = await serverOf({
    databases: { staff: connect({ url: world.urls.staff, max: 2 }), visitor: connect({ url: world.urls.visitor, max: 1 }), identity: connect({ url: world.urls.identity, max: 2 }) },
    operations: new Map(), portalOrigin: 'http://portal.example', production: false, logLevel: 'silent',
  })
  // Uploads read the connection itself, so they come over one.
  const base = await app.listen({ port: 0, host: '127.0.0.1' })
  try {
    for (const asker of askers) {
      const token = world.tokens[asker.name]
      const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
      for (const plant of plants) {
        if (tally.full) return
        const line = (what: string) => () => `${asker.name} ${what} the report "${plant.name}" of ${plant.agency}`
        const reading = !isSignedIn(asker) ? 401 : reads(asker, plant) ? 200 : 404
        const file = await fetch(`${base}/staff/reports/${plant.reportId}.json`, { headers })
        const said = (await file.json()) as { agency?: { code: string } }
        tally.cell('files', String(reading), String(file.status), line('has as a file'))
        tally.cell('files', reading === 200 ? plant.agency : 'not a word', said.agency?.code ?? 'not a word', line('reads in the file of'))
        const put = await fetch(`${base}/staff/uploads/${plant.reportId}?name=sheet.pdf`, { method: 'PUT', headers: { ...headers, 'content-type': 'application/pdf' }, body: scan(plant.reportId) })
        await put.arrayBuffer()
        tally.cell('uploads', String(statusOf[expectedOf(asker, plant, 'signOffline', settings)]), String(put.status), line('uploads a sheet for'))
        if (plant.attachment === null) continue
        const got = await fetch(`${base}/staff/downloads/${plant.attachment}`, { headers })
        const bytes = Buffer.from(await got.arrayBuffer())
        tally.cell('downloads', String(reading), String(got.status), line('downloads a sheet of'))
        tally.cell('downloads', reading === 200 ? 'its bytes' : 'no byte', bytes.equals(scan(plant.reportId)) ? 'its bytes' : 'no byte', line('has the bytes of a sheet of'))
      }
      const answer = await app.inject({ method: 'POST', url: '/staff/graphql', headers, payload: { query: '{ myReports { id } }' } })
      const { errors } = answer.json<{ errors?: { extensions: { code: string } }[] }>()
      tally.cell('the staff endpoint', isSignedIn(asker) ? 'answered' : 'UNAUTHENTICATED', errors?.[0]?.extensions.code ?? 'answered', () => `${asker.name} asks the staff endpoint`)
    }
  } finally {
    await app.close()
  }
}
