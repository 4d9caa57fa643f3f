import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { useHydrated } from './use-hydrated.ts'

it('a field of the server’s page cannot be written in yet', () => {
  const Field = () => createElement('input', { readOnly: !useHydrated() })
  expect(renderToStaticMarkup(createElement(Field))).toContain('readOnly')
})
