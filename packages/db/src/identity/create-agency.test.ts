import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { createAgency } from './create-agency.ts'

let mine: TestDatabase
beforeAll(async () => {
  mine = await testDatabase()
})
afterAll(() => mine.drop())

const office = { code: 'QX-ZFB', name: '青溪县人民政府办公室', kind: 'office', division: '990101', parent: null, office: null }

test('the first office acts on itself, and the next agency is acted on by it', async () => {
  const { agencyId } = await createAgency(mine.as('owner'), office)
  await createAgency(mine.as('owner'), { ...office, code: 'QX-SFJ', name: '青溪县司法局', kind: 'department', office: 'QX-ZFB' })
  const { rows } = await mine.as('owner').execute(sql`select code, supervised_by from agency order by id`)
  expect(rows).toEqual([{ code: 'QX-ZFB', supervised_by: agencyId }, { code: 'QX-SFJ', supervised_by: agencyId }])
})

test('what cannot be taken is named', async () => {
  const create = (change: Partial<typeof office>) => createAgency(mine.as('owner'), { ...office, code: 'QX-NEW', ...change })
  await expect(create({ code: 'QX-ZFB' })).rejects.toMatchObject({ field: 'code', reason: 'TAKEN' })
  await expect(create({ code: '司法局' })).rejects.toMatchObject({ field: 'code', reason: 'MALFORMED' })
  await expect(create({ kind: 'club' })).rejects.toMatchObject({ field: 'kind', reason: 'UNKNOWN' })
  await expect(create({ division: '12' })).rejects.toMatchObject({ field: 'division', reason: 'MALFORMED' })
  await expect(create({ name: '' })).rejects.toMatchObject({ field: 'name', reason: 'REQUIRED' })
  await expect(createAgency(mine.as('owner'), { ...office, code: 'QX-NEW', office: 'NOBODY' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
