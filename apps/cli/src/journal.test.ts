import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openJournal } from './journal.ts'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-journal-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('what was noted under other options or rules is not believed, nor under the same ones when it is to begin anew', () => {
  const path = join(folder, 'list.csv.journal')
  const report = Buffer.from(join(folder, 'a.txt'))
  writeFileSync(report, 'a')
  const file = { name: 'a.txt', path: report, size: 1, modified: 1 }
  const first = openJournal<string>(path, { only: [] }, false)
  first.note(file, 'check', null, 'noted')
  first.close()
  const open = (about: object, fresh = false) => {
    const journal = openJournal<string>(path, about, fresh)
    const found = { noted: journal.noted, outdated: journal.outdated, entry: journal.recall(file, 'check') }
    journal.close()
    return found
  }
  expect(open({ only: [] })).toEqual({ noted: 1, outdated: false, entry: 'noted' })
  expect(open({ only: ['T3-BAL'] })).toEqual({ noted: 0, outdated: true, entry: null })
  expect(open({ only: ['T3-BAL'] }, true)).toEqual({ noted: 0, outdated: false, entry: null })
})
