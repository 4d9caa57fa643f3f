import { expect, it } from 'vitest'
import { keptFields } from './kept-fields.ts'

/** A form as a browser has it: a reset is announced, and happens unless somebody prevents it. */
class Form extends EventTarget {
  reason = 'three lines of reasons'
  reset() {
    if (this.dispatchEvent(new Event('reset', { cancelable: true }))) this.reason = ''
  }
}

it('a form that is not watched loses what was written', () => {
  const form = new Form()
  form.reset()
  expect(form.reason).toBe('')
})

it('a refused act leaves the fields as they were written', () => {
  const form = new Form()
  keptFields(form)
  form.reset()
  expect(form.reason).toBe('three lines of reasons')
})

it('a done act empties them, and the next refusal keeps again', () => {
  const form = new Form()
  const fields = keptFields(form)
  fields.clear()
  expect(form.reason).toBe('')
  form.reason = 'written anew'
  form.reset()
  expect(form.reason).toBe('written anew')
})
