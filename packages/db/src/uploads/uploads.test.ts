import { largestDocument, recogniseText } from '@nianbao/report'
import { validFiles } from '@nianbao/report/fixtures'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, makeCounty } from '../../fixtures/county.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { forgetUploads } from './forget-uploads.ts'
import { keepReading, type Reading } from './keep-reading.ts'
import { openUpload } from './open-upload.ts'
import { readingOf } from './reading-of.ts'
import { takeTicket } from './take-ticket.ts'

let database: TestDatabase
let county: County
const [file] = validFiles()
const named = { name: '年报.docx', bytes: 12 }
const reading: Reading = {
  name: '年报.docx', kind: 'docx', bytes: 12, sha256: 'a'.repeat(64), recognised: recogniseText(file!.text),
  document: { paragraphs: 'whole', blocks: [{ type: 'paragraph', text: '半\ud800个\0字', place: 'P1' }] },
}
const owner = (text: string) => database.as('owner').execute(sql.raw(text))

/** As whoever signs people out: the role that knows sessions, and nothing of uploads. */
const endSessions = (personId: string) => database.as('identity').execute(sql`delete from session where person_id = ${personId}`)

beforeAll(async () => {
  database = await testDatabase()
  county = await makeCounty(database)
})
afterAll(() => database.drop())

describe('an upload', () => {
  it('is opened by a ticket that lets one file in, once, and its reading is shown to who sent it', async () => {
    const { db, people: { filer, signatory } } = county
    const { id, ticket } = await openUpload(db, filer, named)
    expect(await readingOf(db, filer, id)).toBeNull()
    const taken = await takeTicket(db, ticket)
    expect(taken).toMatchObject({ upload: id, announced: 12, by: { personId: filer.personId } })
    expect(await takeTicket(db, ticket)).toBeNull()
    await keepReading(db, taken!.by, id, reading)
    const kept = await readingOf(db, filer, id)
    expect(kept).toMatchObject({ name: '年报.docx', kind: 'docx', sha256: reading.sha256, document: { blocks: [{ text: '半\ufffd个字' }] } })
    expect(kept!.recognised.cells).toEqual(reading.recognised.cells)
    expect(await readingOf(db, signatory, id)).toBeNull()
  })

  it('is refused to whoever imports nothing, and beyond a person\'s work', async () => {
    const { db, people: { signatory, supervisor } } = county
    await expect(openUpload(db, signatory, named)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await owner(`insert into upload (person_id, ticket_sha256, name, announced) select '${supervisor.personId}', encode(sha256(convert_to(n::text, 'UTF8')), 'hex'), '年报.docx', 12 from generate_series(1, 199) n`)
    await openUpload(db, supervisor, named)
    await expect(openUpload(db, supervisor, named)).rejects.toMatchObject({ code: 'TOO_MANY' })
  })

  it('is refused before it is sent where it is too large or has no name', async () => {
    const { db, people: { filer } } = county
    await expect(openUpload(db, filer, { name: '年报.pdf', bytes: largestDocument + 1 })).rejects.toMatchObject({ code: 'TOO_LARGE', limit: largestDocument })
    await expect(openUpload(db, filer, { name: ' ', bytes: 1 })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'name' })
    await expect(openUpload(db, filer, { name: '年报.pdf', bytes: -1 })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'bytes' })
  })

  it('does not begin with a ticket that is too old, unknown, or of somebody who was disabled', async () => {
    const { db, people: { filer } } = county
    const late = await openUpload(db, filer, named)
    await owner(`update upload set opened_at = clock_timestamp() - interval '301 seconds' where id = '${late.id}'`)
    expect(await takeTicket(db, late.ticket)).toBeNull()
    expect(await takeTicket(db, 'guessed')).toBeNull()
    const gone = await openUpload(db, filer, named)
    await owner(`update person set disabled_at = now() where id = '${filer.personId}'`)
    expect(await takeTicket(db, gone.ticket)).toBeNull()
    await owner(`update person set disabled_at = null where id = '${filer.personId}'`)
    expect(await takeTicket(db, gone.ticket)).not.toBeNull()
  })

  it('does not begin once its person has signed out', async () => {
    const { db, people: { filer, secondFiler } } = county
    const [mine, theirs] = [await openUpload(db, filer, named), await openUpload(db, secondFiler, named)]
    await owner(`insert into session (token_sha256, person_id, expires) values (repeat('a', 64), '${filer.personId}', now() + interval '1 hour')`)
    await endSessions(filer.personId)
    expect(await takeTicket(db, mine.ticket)).toBeNull()
    expect(await takeTicket(db, theirs.ticket)).not.toBeNull()
  })

  it('is forgotten after a day by the worker, and not before', async () => {
    const { db, people: { filer } } = county
    const { id, ticket } = await openUpload(db, filer, named)
    await keepReading(db, (await takeTicket(db, ticket))!.by, id, reading)
    await forgetUploads(database.as('worker'))
    expect(await readingOf(db, filer, id)).not.toBeNull()
    await owner(`update upload set opened_at = clock_timestamp() - interval '25 hours' where id = '${id}'`)
    expect(await forgetUploads(database.as('worker'))).toBe(1)
    expect(await readingOf(db, filer, id)).toBeNull()
  })
})
