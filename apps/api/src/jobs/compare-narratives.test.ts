import { connect, type Db } from '@nianbao/db'
import { play } from '@nianbao/db/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gate, openGate, plantDatabase, tokenOf } from '../../fixtures/gate.ts'

const database = await plantDatabase()
let owner: Db
const overview = '2025年，云岚县司法局在县委、县政府领导下，围绕法律援助、人民调解和普法宣传更新政务公开栏目，全年登载动态36条，修订公开指南2处，组织窗口人员培训3次，网站全年运行平稳，公众来信均按时答复。'

beforeAll(async () => {
  owner = database.as('owner')
  await play(database, 'ST-A', 2025, 'submitted', { overview })
  await play(database, 'ST-B', 2025, 'submitted', { overview: overview.replaceAll('司法局', '教育局').replaceAll('36', '41') })
})
afterAll(() => database.drop())

const openWithWorker = (): Promise<Gate> => openGate(database.urls, {
  databases: { staff: connect({ url: database.urls.staff }), visitor: connect({ url: database.urls.visitor }), identity: connect({ url: database.urls.identity }), worker: connect({ url: database.urls.worker }) },
})
const due = async () => (await owner.$client.query('select from narrative_signature where compared_at is null')).rowCount

describe('the comparison with other agencies', () => {
  it('ends before the gate is closed, and closing waits for what is under way', async () => {
    const holding = connect({ url: database.urls.owner, max: 1 })
    await holding.$client.query('begin; lock table likeness in exclusive mode')
    const gate = await openWithWorker()
    const waiting = async () => (await owner.$client.query(`select from pg_locks where relation = 'likeness'::regclass and not granted`)).rowCount
    await expect.poll(waiting, { timeout: 20_000 }).toBe(1)
    let closed = false
    const closing = gate.close().then(() => {
      closed = true
    })
    await new Promise((done) => setTimeout(done, 300))
    expect([closed, await due()]).toEqual([false, 4])
    await holding.$client.query('rollback')
    await closing
    // One section of the two: whoever closes waits for the work at hand, and for no more.
    expect(await due()).toBe(2)
    expect(gate.log.join('\n')).not.toContain('no text compared')
    await holding.$client.end()
  })

  it('is done by the gate as reports come in, and names the other to who may read its report', async () => {
    const gate = await openWithWorker()
    const ask = async (role: string, code: string) => {
      const { body } = await gate.staff('{ filing(agency: "ST-A", year: 2025) { likenesses { section share other { code name } working published } } }', {}, await tokenOf(database, role, code))
      return (body.data?.filing as { likenesses: unknown[] } | null)?.likenesses
    }
    await expect.poll(due, { timeout: 20_000 }).toBe(0)
    const found = { section: 'overview', share: 1, published: false }
    expect(await ask('reviewer', 'ST-BGS')).toEqual([{ ...found, other: { code: 'ST-B', name: '云岚县教育局' }, working: true }])
    expect(await ask('filer', 'ST-A')).toEqual([{ ...found, other: null, working: false }])
    expect(await ask('filer', 'ST-B')).toBeUndefined()
    await gate.close()
  })
})
