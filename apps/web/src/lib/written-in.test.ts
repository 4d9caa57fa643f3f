import { expect, it } from 'vitest'
import { writtenIn } from './written-in.ts'

const sent = new FormData()
for (const [name, value] of [['reason', '漏计一件'], ['sections', 'overview'], ['sections', 'fees'], ['newPassword', 'a secret'], ['$ACTION_ID', 'x']] as const) sent.append(name, value)
sent.append('sheet', new File(['x'], 'sheet.pdf'))

it('gives back each field with all it was sent with', () => {
  expect(writtenIn(sent)).toMatchObject({ reason: ['漏计一件'], sections: ['overview', 'fees'] })
})

it('gives back no password, no file and nothing of the framework', () => {
  expect(Object.keys(writtenIn(sent))).toEqual(['reason', 'sections'])
})
