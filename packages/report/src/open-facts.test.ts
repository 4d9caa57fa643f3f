import { expect, it } from 'vitest'
import { acts, states } from './lifecycle.ts'
import { openFacts, opensBook } from './open-facts.ts'

const at = '2026-01-31T02:00:00.000Z'

it('of a draft\'s making, its review and its people nothing is open', () => {
  const detail = { edition: 2, from: 1, hash: 'h', number: 'n', changes: [{ cell: 'c', from: '1', to: '2' }], contentHash: 'x', reason: 'r', address: 'https://yl.example/1', name: '孙宁', thread: 't' }
  const open = [...acts, 'openYear', 'backfill'].flatMap((act) => openFacts({ act, at, detail }) ?? [])
  expect(open).toMatchInlineSnapshot(`
    [
      {
        "act": "submit",
        "at": "2026-01-31T02:00:00.000Z",
        "edition": 2,
      },
      {
        "act": "approve",
        "at": "2026-01-31T02:00:00.000Z",
        "edition": 2,
      },
      {
        "act": "unapprove",
        "at": "2026-01-31T02:00:00.000Z",
      },
      {
        "act": "publish",
        "at": "2026-01-31T02:00:00.000Z",
        "edition": 2,
        "from": 1,
        "hash": "h",
      },
      {
        "act": "recordPosting",
        "at": "2026-01-31T02:00:00.000Z",
      },
      {
        "act": "abandonCorrection",
        "at": "2026-01-31T02:00:00.000Z",
      },
      {
        "act": "confirmWithdrawal",
        "at": "2026-01-31T02:00:00.000Z",
        "edition": 2,
        "hash": "h",
      },
      {
        "act": "backfill",
        "at": "2026-01-31T02:00:00.000Z",
        "edition": 2,
        "hash": "h",
      },
    ]
  `)
})

it('of a correction nothing is open before the act that closes it', () => {
  const inside = { edition: 2, from: 2, hash: 'h', correction: true }
  expect(acts.filter((act) => openFacts({ act, at, detail: inside }) !== null)).toEqual(['publish', 'recordPosting', 'abandonCorrection', 'confirmWithdrawal'])
  expect(openFacts({ act: 'publish', at, detail: inside })).toEqual({ act: 'publish', at, ...inside })
})

it('the public copy moves on with what is public, and with nothing before', () => {
  const moves = [...acts, 'backfill' as const].map((act) => [act, states.filter((state) => opensBook(act, state))] as const).filter(([, after]) => after.length > 0)
  expect(Object.fromEntries(moves.map(([act, after]) => [act, after.length === states.length ? 'always' : after.join(' ')]))).toMatchInlineSnapshot(`
    {
      "abandonCorrection": "published",
      "approve": "published",
      "backfill": "always",
      "confirmWithdrawal": "always",
      "publish": "always",
      "recordPosting": "published",
      "submit": "published",
      "unapprove": "published",
    }
  `)
})
