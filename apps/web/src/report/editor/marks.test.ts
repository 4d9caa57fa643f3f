import type { Finding } from '@nianbao/report'
import { expect, it } from 'vitest'
import { markOf } from './marks.ts'

const finding = (severity: Finding['severity'], scope: Finding['scope']) => ({ key: `${severity}-${scope}`, severity, scope, cells: ['a'] }) as unknown as Finding

it('a cell shows its gravest finding, and never one of the imported document', () => {
  expect(markOf([finding('error', 'source')], 'a')).toBeNull()
  expect(markOf([finding('error', 'source'), finding('notice', 'report'), finding('warning', 'report')], 'a')?.key).toBe('warning-report')
})
