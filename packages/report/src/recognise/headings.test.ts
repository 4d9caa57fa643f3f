import { expect, test } from 'vitest'
import { formats } from '../format/index.ts'
import { headingsOf } from './headings.ts'
import { linesOf } from './lines.ts'

test('the first part of a section behind its heading is no part of the heading, however short, with a full stop between or without', () => {
  for (const between of ['。', '', '：']) {
    const text = `一、总体情况${between}（一）主动公开\n正文。\n五、存在的主要问题及改进情况${between}（一）存在的主要问题\n正文。\n六、其他需要报告的事项\n无`
    expect(headingsOf(linesOf(text), Object.values(formats)[0]!).map(({ written, rest }) => [written, rest])).toEqual([
      ['一、总体情况', '（一）主动公开'], ['五、存在的主要问题及改进情况', '（一）存在的主要问题'], ['六、其他需要报告的事项', ''],
    ])
  }
})
