import { expect, it } from 'vitest'
import { boardAddress, cameFrom } from './came-from.ts'

it('leads back to the board with the filters that somebody had set', () => {
  const query = { office: 'YL-BGS', year: '2025', state: 'DRAFT', after: 'a+b/c=' }
  expect(cameFrom(boardAddress(query))).toEqual({ pathname: '/supervision', query })
  expect(cameFrom('/supervision')).toEqual({ pathname: '/supervision', query: {} })
})

it('leads nowhere else, and carries nothing else', () => {
  for (const from of [undefined, ['/supervision'], '', '/review', 'https://x.example/supervision', '//x.example', '/supervision/../people', '/supervision#x']) expect(cameFrom(from), String(from)).toBeNull()
  expect(cameFrom('/supervision?office=A&next=//x.example')?.query).toEqual({ office: 'A' })
})
