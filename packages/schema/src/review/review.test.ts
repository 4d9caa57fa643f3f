import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, plantWorld } from '../../fixtures/world.ts'
import { submitThrough } from '../../fixtures/submit.ts'
import type { Context } from '../context.ts'

const world = await plantWorld()
afterAll(() => world.database.drop())

let reviewer: Context
let filer: Context
let report: string

beforeAll(async () => {
  report = await submitThrough(world, 'ST-A')
  reviewer = await world.as('reviewer', 'ST-BGS')
  filer = await world.as('filer', 'ST-A')
})

const refused = '__typename ... on Refusal { code } ... on OutOfTurn { state } ... on BadInput { field reason }'
async function act(name: string, fields: string, success: string, input: Record<string, unknown>, context: Context = reviewer) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await ask(world.review, `mutation($input: ${type}!) { ${name}(input: $input) { ${refused} ... on ${success} { ${fields} } } }`, context, { input })
  return (data?.[name] ?? { errors }) as Record<string, unknown>
}
const seen = async (context: Context, fields: string) =>
  (await ask(world.review, `query($r: [_Any!]!) { _entities(representations: $r) { ... on Report { ${fields} } } }`, context, { r: [{ __typename: 'Report', id: report }] })).data?._entities

describe('the queue', () => {
  it('shows the reviewer what waits for the office, and nobody else', async () => {
    const queue = '{ queue { nodes { id } pageInfo { hasNextPage endCursor } } }'
    expect((await ask(world.review, queue, reviewer)).data?.queue).toMatchObject({ nodes: [{ id: report }], pageInfo: { hasNextPage: false } })
    expect((await ask(world.review, queue, filer)).data?.queue).toMatchObject({ nodes: [] })
    expect((await ask(world.review, queue, world.nobody())).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }])
  })
})

describe('the board', () => {
  const board = `query($office: String!, $state: ReportState, $begun: Boolean, $timeliness: Timeliness) { board(office: $office, year: 2025, state: $state, begun: $begun, timeliness: $timeliness) {
    nodes { agency { code } report { id } state begun timeliness firstSubmittedAt submittedAt returns } counts { state begun count } total onTime late overdue pending } }`

  it('shows every agency that must file, with counts', async () => {
    expect((await ask(world.review, board, reviewer, { office: 'ST-BGS' })).data?.board).toMatchObject({
      nodes: [
        { agency: { code: 'ST' }, report: null, state: null, timeliness: 'PENDING' },
        { agency: { code: 'ST-BGS' }, state: 'DRAFT', timeliness: 'PENDING' },
        { agency: { code: 'ST-A' }, report: { id: report }, state: 'SUBMITTED', timeliness: 'ON_TIME', returns: 0 },
        { agency: { code: 'ST-B' }, state: 'DRAFT', timeliness: 'PENDING' },
      ],
      total: 4, pending: 3,
      onTime: 1, late: 0, overdue: 0,
    })
  })

  it('can be narrowed to a state or to those who are late, while the counts stay', async () => {
    const narrowed = (await ask(world.review, board, reviewer, { office: 'ST-BGS', state: 'SUBMITTED' })).data?.board as { nodes: unknown[]; total: number }
    expect(narrowed.nodes).toHaveLength(1)
    expect(narrowed.total).toBeGreaterThan(1)
    expect((await ask(world.review, board, reviewer, { office: 'ST-BGS', timeliness: 'LATE' })).data?.board).toMatchObject({ nodes: [] })
    expect((await ask(world.review, board, reviewer, { office: 'ST-BGS', begun: true })).data?.board).toMatchObject({ nodes: [{ agency: { code: 'ST-A' }, begun: true }] })
    expect((await ask(world.review, board, reviewer, { office: 'ST-BGS', begun: false })).data?.board).toMatchObject({ nodes: [{ begun: false }, { begun: false }, { begun: false }] })
  })

  it('tells when each was first submitted, beside when it was last', async () => {
    const answer = (await ask(world.review, board, reviewer, { office: 'ST-BGS' })).data?.board as { nodes: { firstSubmittedAt: string | null; submittedAt: string | null }[] }
    const nodes = answer.nodes
    expect(nodes.map((node) => node.firstSubmittedAt !== null)).toEqual([false, false, true, false])
    expect(nodes[2]?.firstSubmittedAt).toBe(nodes[2]?.submittedAt)
  })

  it('is empty for who holds no post at an office, and for an office that is not there', async () => {
    expect((await ask(world.review, board, filer, { office: 'ST-BGS' })).data?.board).toMatchObject({ nodes: [], total: 0 })
    expect((await ask(world.review, board, reviewer, { office: 'ST-Z' })).data?.board).toMatchObject({ nodes: [], total: 0 })
  })
})

describe('a review', () => {
  const cell = 'requests.receivedNew.total'
  let thread: string

  it('begins, and begins only once', async () => {
    expect(await act('beginReview', 'report { id }', 'BegunReview', { report })).toEqual({ __typename: 'BegunReview', report: { id: report } })
    expect(await act('beginReview', 'report { id }', 'BegunReview', { report })).toEqual({ __typename: 'OutOfTurn', code: 'OUT_OF_TURN', state: 'REVIEWING' })
    expect(await act('beginReview', 'report { id }', 'BegunReview', { report }, filer)).toEqual({ __typename: 'Forbidden', code: 'FORBIDDEN' })
    expect(await act('beginReview', 'report { id }', 'BegunReview', { report }, await world.as('filer', 'ST-B'))).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND' })
  })

  it('opens a thread on a cell, which the agency reads; an internal one it does not', async () => {
    const commented = await act('comment', 'thread { id anchor { kind cell section block } internal state side waitsFor messages { author side text } }', 'Commented', {
      report, anchor: { kind: 'cell', cell }, text: '请核对新收申请数。',
    })
    expect(commented.thread).toMatchObject({
      anchor: { kind: 'cell', cell, section: 'requests', block: null }, internal: false, state: 'OPEN', side: 'OFFICE', waitsFor: 'AGENCY',
      messages: [{ author: '吴桐', side: 'OFFICE', text: '请核对新收申请数。' }],
    })
    thread = (commented.thread as { id: string }).id
    await act('comment', 'report { id }', 'Commented', { report, anchor: { kind: 'report' }, text: '内部：与去年比对。', internal: true })
    expect(await seen(filer, 'threads { id }')).toEqual([{ threads: [{ id: thread }] }])
    expect(await seen(reviewer, 'threads { internal }')).toEqual([{ threads: [{ internal: false }, { internal: true }] }])
    expect(await seen(await world.as('filer', 'ST-B'), 'threads { id } events { act } lastReturn { reason }')).toEqual([{ threads: [], events: [], lastReturn: null }])
  })

  it.each([[{ kind: 'cell' }, 'cell'], [{ kind: 'block' }, 'block'], [{ kind: 'section' }, 'section']])('refuses an anchor without its place: %j', async (anchor, field) => {
    expect(await act('comment', 'report { id }', 'Commented', { report, anchor, text: 'x' })).toEqual({ __typename: 'BadInput', code: 'BAD_INPUT', field, reason: 'REQUIRED' })
  })

  it('returns the report with a reason and its sections; the answer hands the word back; the asker settles it', async () => {
    const returned = await act('returnReport', 'report { lastReturn { reason sections by } }', 'Returned', { report, reason: '表三请核对。', sections: ['overview'] })
    expect(returned.report).toEqual({ lastReturn: { reason: '表三请核对。', sections: ['overview', 'requests'], by: '吴桐' } })
    expect(await act('reply', 'thread { waitsFor messages { text side } }', 'Replied', { thread, text: '已核对，数字无误。' }, filer))
      .toMatchObject({ thread: { waitsFor: 'OFFICE', messages: [{ side: 'OFFICE' }, { side: 'AGENCY', text: '已核对，数字无误。' }] } })
    expect(await act('resolve', 'thread { state }', 'Resolved', { thread }, filer)).toEqual({ __typename: 'Forbidden', code: 'FORBIDDEN' })
    expect(await act('resolve', 'thread { state }', 'Resolved', { thread })).toMatchObject({ thread: { state: 'RESOLVED' } })
    expect(await act('reopen', 'thread { state }', 'Reopened', { thread })).toMatchObject({ thread: { state: 'OPEN' } })
  })

  it('keeps the book, the newest line first, as many lines as are asked for', async () => {
    expect(await seen(filer, 'events(first: 3) { act by note }')).toMatchObject([{ events: [{ act: 'reopen', by: '吴桐' }, { act: 'resolve' }, { act: 'reply', by: '李静' }] }])
    expect(await seen(reviewer, 'one: events(first: 1) { act } two: events(first: 2) { act }')).toMatchObject([{ one: [{ act: 'reopen' }], two: [{}, {}] }])
  })
})
