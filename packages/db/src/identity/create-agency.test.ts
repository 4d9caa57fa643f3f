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

test('at the root the office reviews its government too, and the operator\'s acts stand in the books', async () => {
  const owner = mine.as('owner')
  const root = await createAgency(owner, { ...office, code: 'NZ', name: '南洲市人民政府', kind: 'government' })
  const own = await createAgency(owner, { ...office, code: 'NZ-BGS', name: '南洲市人民政府办公室', parent: 'NZ' })
  const { rows } = await owner.execute(sql`select code, supervised_by from agency where id in (${root.agencyId}, ${own.agencyId}) order by id`)
  expect(rows).toEqual([{ code: 'NZ', supervised_by: own.agencyId }, { code: 'NZ-BGS', supervised_by: own.agencyId }])
  const lines = await owner.execute(sql`select act, by_id, by_name from agency_event where agency_id = ${own.agencyId}`)
  expect(lines.rows).toEqual([{ act: 'createAgency', by_id: null, by_name: 'operator' }])
})
