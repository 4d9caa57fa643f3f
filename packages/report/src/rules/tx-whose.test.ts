import { describe, expect, test } from 'vitest'
import { homeOf } from '../narrative/places.ts'
import { gazetteer } from '../places/index.ts'
import type { RuleId } from './index.ts'
import { said } from './zero-report.ts'
import type { Change } from './zero-report.ts'

const foundBy = (rule: RuleId, text: string, more: Change = {}) =>
  said({ bare: true, ...more, narrative: { overview: [text], ...more.narrative } }).filter((each) => each.rule === rule).map(({ found }) => found)

/** The keys of a rule's findings; what was explained stays explained while its key stands. */
const keysOf = (rule: RuleId, overview: string[], more: Change) => said({ bare: true, ...more, narrative: { overview } }).filter((each) => each.rule === rule).map(({ key }) => key)

test.each([
  ['TX-PLACE', '推动湛江高质量发展。', '服务湛江群众。', '开展日常检查。'],
  ['TX-ORGAN', '本街道召开会议。', '本街道开展培训。', '我局召开会议。'],
] as const)('%s asks again when the word that was explained comes back elsewhere in the text', (rule, first, second, plain) => {
  const whose: Change = { agencyName: '乌苏市司法局', places: gazetteer }
  const [explained, ...others] = keysOf(rule, [first], whose)
  expect(others).toEqual([])
  expect(keysOf(rule, [plain, first], whose)).toEqual([explained])
  expect(keysOf(rule, [first, second], whose)).toHaveLength(1)
  expect(keysOf(rule, [first, second], whose)).not.toContain(explained)
})

describe('TX-PLACE', () => {
  const of = (agencyName: string, text: string, more: Change = {}) => foundBy('TX-PLACE', text, { agencyName, places: gazetteer, ...more })
  test.each([
    ['以高质量政务公开推动湛江司法行政高质量发展。', ['湛江']],
    ['推动广东省湛江市高质量发展。', ['湛江市']],
    ['湛江市委、市政府高度重视。', ['湛江市']],
    ['服务锡林郭勒盟和延边州群众。', ['延边州', '锡林郭勒盟']],
    ['乌苏市、塔城地区、新疆维吾尔自治区、新疆各级政府。', []],
    ['通过公开平台提高要求，保障重大安全，行政和政府信息，公民和法人，创新县域治理，市和县各部门，资源共享，合作互助。', []],
    ['印发《湛江市政务公开办法》，落实粤办函〔2010〕249号。', []],
    ['赴湛江市学习考察，在成都举办培训班，参加杭州数字政府论坛，借鉴上海经验。', []],
    ['与辽阳市开展对口援疆，辽阳市对口支援前方指挥部来访。', []],
    ['开展招商引资，到深圳、广州招商。', []],
    ['委托北京某某科技有限公司评估，经昌吉中级人民法院审理。', []],
    ['地址：北京路12号，长安镇、黄山社区便民点，学习延安精神。', []],
    ['会同县信访局制定分流口径，随县人民政府报告汇总，报市和县人民政府，相应县人民政府部门。', []],
    ['湖南省怀化市会同县信访局主动公开信息。', ['怀化市']],
    ['和平区域协调，东方市场，新建市民广场。', []],
    ['农户李秀英领取补助，副局长周宁波带队检查，名单：赵丽水。', []],
    ['低保对象陈长治、黄永康、刘富阳，公示赵丽水等人。', []],
    ['副局长周宁带队，代表湛江参赛，和湛江、深圳共建。', ['湛江']],
    ['丽水、永康各部门公开长治信息。', ['丽水', '永康', '长治']],
    ['保护西湖龙井品牌，配合湛江完成普查。', []],
  ])('of 乌苏市司法局: %s', (text, expected) => expect(of('乌苏市司法局', text)).toEqual(expected))

  test('knows the divisions above and below, and tells namesakes apart by them', () => {
    expect(of('广东省水利厅', '湛江市、广州市天河区、乌苏市。')).toEqual(['乌苏市'])
    expect(of('杭州市西湖区教育局', '浙江省杭州市西湖区，拱墅区。')).toEqual(['拱墅区'])
    expect(of('国家税务总局湛江市税务局', '广东省湛江市，乌苏。')).toEqual(['乌苏'])
    expect(of('国家统计局', '湛江市、乌苏市。')).toEqual([])
    expect(of('路桥区路南街道办事处', '公众号“福地路南”更新160次。')).toEqual([])
  })

  test('an organ of a division that no list knows is at home where its text says so', () => {
    expect(of('云岚县司法局', '推动湛江司法行政高质量发展。')).toEqual(['湛江'])
    expect(of('云岚县司法局', '宿迁市云岚县司法局落实宿迁市要求，江苏省部署。')).toEqual([])
    expect(of('司法局', '推动湛江司法行政高质量发展。')).toEqual([])
  })

  test('the tail of a division that no list knows is no other place', () => {
    // 岚县 is in 山西, 东阿县 in 山东: neither is the home of what only ends like it.
    for (const name of ['云岚县司法局', '明州市云岚县司法局', '大东阿县司法局', '国家税务总局云岚县税务局']) expect(homeOf([name], gazetteer), name).toEqual([])
    for (const [name, code] of [['岚县司法局', '141127'], ['吕梁市岚县司法局', '141127'], ['湛江赤坎区司法局', '440802'], ['国家税务总局东阿县税务局', '371524'], ['中共岚县委员会', '141127']] as const) expect(homeOf([name], gazetteer), name).toEqual([code])
    const divisions = ['明州市', '云岚县', '大东阿县']
    expect(of('云岚县司法局', '云岚县、明州市云岚县各部门，云岚县大东阿县联合公开，推动云岚高质量发展。', { divisions })).toEqual([])
    expect(of('云岚县司法局', '山西省吕梁市各部门，推动岚县高质量发展。', { divisions: ['明州市', '云岚县'] })).not.toEqual([])
  })

  test('takes the agency’s allow-list and its registered divisions, and is silent without a gazetteer', () => {
    const text = '推动湛江司法行政高质量发展。'
    expect(of('乌苏市司法局', text, { allowedPlaces: ['湛江市'] })).toEqual([])
    expect(of('云岚县司法局', text, { divisions: ['广东省', '湛江市', '云岚县'] })).toEqual([])
    expect(foundBy('TX-PLACE', text)).toEqual([])
  })
})

describe('TX-ORGAN', () => {
  test.each([
    ['云岚县司法局', '本街道高度重视政府信息公开工作。', ['本街道']],
    ['云岚县司法局', '我镇通过政府网站公开信息3条。', ['我镇']],
    ['云岚县司法局', '我局按照我县、我市、我省部署，加强本局队伍建设。', []],
    ['明州市澄湾区司法局', '我县政务公开工作取得成效。', ['我县']],
    ['石桥镇人民政府', '我镇按照我县要求开展工作。', []],
    ['石桥镇人民政府', '我局按照要求开展工作。', ['我局']],
    ['云岚县杏坛街道办事处', '我街道、我办落实要求。', []],
    ['灵武市司法局', '市司法局主动接受社会评议，已将市司法局纳入考评。', []],
    ['云岚县司法局', '2025年，青溪县司法局主动公开信息3条。', ['青溪县司法局']],
    ['云岚县司法局', '2025年是县司法局规范公开的一年，配合县司法局完成普法，由县司法局审核。', []],
    ['云岚县人民政府', '报经县人民政府同意，经县人民政府批准，青溪县人民政府来函。', ['青溪县人民政府']],
    ['云岚县司法局', '云岚县司法局主动公开信息3条，与青溪县司法局交流。', []],
    ['云岚县水利局', '公开信息20条，其中县水利局8件，今年县水利局开展培训。', []],
    ['云岚县水利局', '今年青溪县水利局公开信息。', ['青溪县水利局']],
    ['云岚县水利局', '推进我乡镇村务公开，根本镇守水安全。', []],
    ['云岚县司法局', '全县司法局系统，基本局面稳定，样本街道抽查。', []],
  ])('of %s: %s', (agencyName, text, expected) => expect(foundBy('TX-ORGAN', text, { agencyName })).toEqual(expected))
})

describe('TX-YEAR', () => {
  test.each([
    ['2025年，我局公开信息3条。', []],
    ['2023年，我局公开信息3条。', ['2023']],
    ['（一）主动公开。2024年度我局公开信息3条。', ['2024']],
    ['2026年，我局将加强培训。', []],
    ['2026年，我局认真贯彻落实《条例》，公开信息3条。', ['2026']],
    ['2026年1月，我局发布年度报告。', []],
    ['本报告所列数据的统计期限自2024年1月1日起至12月31日止。', ['2024']],
    ['本报告所列数据的统计期限自2025年1月1日起至12月31日止。2024年度报告另行公开。', []],
    ['2024年以来，我局公开信息3条；较2024年增长3件；自2024年起施行。', []],
    ['按照《2024年政务公开工作要点》和国办公开办函〔2021〕30号文件，落实2021—2025年规划，2019年修订的《条例》。', []],
    ['二〇二三年，我局公开信息3条。', ['2023']],
    ['2024年收到申请25件，2025年收到10件，同比下降60%。', []],
    ['2025年收到申请10件。2024年收到申请5件，收到申请的数量同比增加100%。', []],
    ['2023年度省级考核获优秀等次。', []],
    ['2023年我局接受考核。', ['2023']],
    ['公开文件3条；2024年政府信息工作报告1条，2024年政府信息公开年度报告1条。', []],
    ['2024年12月31日前报送。2024年存在的问题已整改。2024年度报告指出的问题已整改。', []],
  ])('%s', (text, expected) => expect(foundBy('TX-YEAR', text)).toEqual(expected))

  test('a statistical period of another year is an error wherever it stands, and the next year in a section that looks ahead is none', () => {
    const told = (narrative: Partial<Record<'overview' | 'problems' | 'otherMatters', string[]>>) => said({ narrative }).filter(({ rule }) => rule === 'TX-YEAR').map(({ severity, section, found }) => `${severity} ${section} ${found}`)
    expect(told({ otherMatters: ['本报告数据统计时限为2024年1月1日至2024年12月31日。'] })).toEqual(['error otherMatters 2024'])
    expect(told({ overview: ['2026年，重视信息公开。'], problems: ['2026年，重视信息公开。'] })).toEqual(['notice overview 2026'])
  })

  test('another year in the title or the preamble is an error', () => {
    const frame = (title: string, preamble: string[] = []) => said({ title, preamble }).filter(({ rule }) => rule === 'TX-YEAR').map(({ severity, found }) => `${severity} ${found}`)
    expect(frame('云岚县司法局2025年政府信息公开工作年度报告')).toEqual([])
    expect(frame('云岚县司法局2025年政府信息公开工作年度报告(2026年1月发布)')).toEqual([])
    expect(frame('2024年云岚县司法局政府信息公开工作年度报告')).toEqual(['error 2024'])
    expect(frame('云岚县司法局2024年政府信息公开工作年度报告')).toEqual(['error 2024'])
    expect(frame('云岚县司法局2025年政府信息公开工作年度报告', ['现发布《云岚县司法局2024年政府信息公开工作年度报告》。'])).toEqual(['error 2024'])
    expect(frame('云岚县司法局2025年政府信息公开工作年度报告', ['统计期限为2024年1月1日至2024年12月31日。'])).toEqual(['error 2024'])
    expect(frame('云岚县司法局2025年政府信息公开工作年度报告', ['根据《条例》编制，总结云岚县司法局2024年政府信息公开工作情况。'])).toEqual(['error 2024'])
    expect(frame('云岚县司法局2025年政府信息公开工作年度报告', ['统计期限自2025年1月1日起至12月31日止，国办公开办函〔2021〕30号，2019年修订的《条例》。'])).toEqual([])
  })
})

describe('TX-GENERIC', () => {
  test.each([
    ['各级政府部门高度重视，部分地区成效明显。', true],
    ['2025年，坚持以公开为常态、不公开为例外，12345热线畅通。', true],
    ['一年来，司法局高度重视。', false],
    ['一年来，我局高度重视。', false],
    ['各级政府部门公开信息300条。', false],
    ['开展培训三次，公开文件五份。', false],
  ])('%s', (text, generic) => expect(foundBy('TX-GENERIC', text)).toHaveLength(generic ? 1 : 0))
})
