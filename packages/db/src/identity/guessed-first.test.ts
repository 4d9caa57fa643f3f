import { dictionary } from '@zxcvbn-ts/language-common'
import { expect, test } from 'vitest'
import { typed } from './common-words.ts'
import { judgePassword, type PasswordPolicy } from './password-policy.ts'

const who = { name: '李静', email: 'li.jingyi@yunlan.example', places: ['云岚县司法局'] }
const taken = (password: string, policy: PasswordPolicy = 'asvs') => {
  try {
    judgePassword(policy, password, who)
    return true
  } catch {
    return false
  }
}
const words = (text: string) => text.trim().split(/\s+/)

const guessed = words(`
  Aa123456 Aa123456! a123456789 a12345678 qq123456 wang1234 111222333 a1b2c3d4 5201314520 1314520a passwordpassword zhangsan1 yunlan2026 xxgk2025 zfxxgk2025 政府信息公开工作
  12345678 87654321 88888888 1357924680 3.1415926 31415926 147258369 7894561230 19900101 1990-01-01 20260131 13800138000 138-0013-8000 +8613800138000
  woaini1314 woaini520 woaini5201314 5845201314 woaiwojia woailaopo zhimakaimen woshishui meiyoumima 1314520520 7758521a qq5201314 li123456 zhang520 liu123456 wangwei1985 wangwei19850101 zhangwei88 lisi1234 Xiaoming1
  qwertyui qwer1234 1qaz2wsx 1qaz@WSX !QAZ2wsx q1w2e3r4 1q2w3e4r5t asdf1234 qazwsxedc 123qweasd zxcvbnm123 qwe!@#123 !@#$%^&* abcd!234 Qwer!234
  p@ssw0rd P@ssw0rd1! Passw0rd password2025 admin@123 Admin888! administrator Test@1234 welcome1 iloveyou1 sunshine superman trustno1 huawei@123 tencent2025
  nianbao2026 Nianbao@2025 zhengfu1 xinxigongkai gongkai2025 zfxxgkndbg 信息公开年度报告 人民政府2026 年度报告2025 政府网站管理员 依申请公开2025 我爱你我爱你我爱你 为人民服务为人民服务 zhongguo1 beijing2008
  lijing2026 lijing1990 jingli88 Lijing.1 sifaju2025 ylxsfj2026 sfj@12345 yunlanxian1 云岚县司法局2026 云岚县政府信息公开 yunlanxxgk2025 nianbao-demo story-password
`)
const guessedWithSigns = words(`
  Abc@123456 Yunlan@2025 QWERasdf1234 Aa@123456789 P@ssw0rd2025 Passw0rd@123 Password@2026 Admin@12345 Admin@2025! Huawei@123 Qwer@12345 1qaz@WSX3edc Zaq1@wsx2 1QAZ2wsx3edc Nianbao@2025 Zfxxgk@2025 Xxgk#2025!
  Sifaju@2025 Yunlan#123456 Ylxsfj@2026 Lijing@2025 Zhangsan@1 Zhang@123456 Wangwei@1985 Woaini@1314 Woaini5201314! China@2025! Beijing@2008 Welcome@2025 Zhengfu@2026 Gongkai_2025 Qq@1234567 Abcd@12345 Test@123456
`)

test('what is guessed first is refused by both profiles: famous passwords, walks, names, the work done here, the place and the year', () => {
  expect(guessed.length + guessedWithSigns.length).toBeGreaterThan(120)
  expect([...guessed, ...guessedWithSigns].filter((text) => taken(text))).toEqual([])
  expect([...guessed, ...guessedWithSigns].filter((text) => taken(text, 'dengbao'))).toEqual([])
})

test('the 3,000 most common passwords that are long enough are refused (OWASP ASVS 5, 6.2.4)', { timeout: 60_000 }, () => {
  const common = (dictionary['passwords-common'] as string[]).filter((text) => text.length >= 8).slice(0, 3_000)
  expect(common.length).toBe(3_000)
  expect(common.filter((text) => taken(text))).toEqual([])
})

// Drawn anew at each run; what was refused wrongly stands in the failure's message.
const below = (end: number) => Math.floor(Math.random() * end)
const one = <T>(from: readonly T[]) => from[below(from.length)]!
const some = <T>(count: number, from: readonly T[]) => Array.from({ length: count }, () => one(from))
const times = (count: number, draw: () => string) => Array.from({ length: count }, draw)

const printable = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
const small = [...'abcdefghijklmnopqrstuvwxyz0123456789']
const diceware = dictionary['diceware-common'] as string[]
const plain = words(`
  雨伞 窗台 核桃 石榴 萤火 渡口 灯笼 台阶 铁匠 蜻蜓 风筝 棉袄 豆浆 凉亭 竹筐 水牛 板凳 蒲扇 瓦片 炊烟 麦田 山坡 溪流 松针 月光 晚霞 芦苇 海鸥 沙滩 陶罐 剪刀 毛笔 砚台 琵琶 二胡 锣鼓 舞狮 饺子 馄饨 葡萄
  悄悄 慢慢 忽然 从前 昨夜 清晨 邻居 木匠 渔夫 孩子们 外婆 听见 数着 晒着 捡到 修好 忘记 端来 挂满 绕过 飞过 落在 藏在 睡在 煮着 烤着
`)
const sentences = words(`
  春眠不觉晓处处闻啼鸟 外婆在院子里晒萝卜干 昨夜的雨把石榴打落了 两只水牛慢慢走过渡口 他把风筝挂在核桃树上 窗台上的猫听见了脚步 木匠修好了三条旧板凳 孩子们数着屋檐下的燕子
  炊烟绕过山坡上的麦田 渔夫把灯笼藏在芦苇里 月光落在没写完的信上 豆浆凉了也没有人来喝 铁匠铺门口睡着一条狗 今年的桂花比去年开得早 我在旧书里捡到一片枫叶 海鸥飞过退潮的沙滩
  他在政府门口卖了十年豆腐 那份报告被猫当成了枕头
`)

const good: Record<string, () => string[]> = {
  'random words, four or more': () => times(120, () => some(4 + below(3), diceware).join(one([' ', '-', '.', '']))),
  'random characters, twelve or more': () => [...times(60, () => some(12 + below(8), printable).join('')), ...times(60, () => some(12 + below(8), small).join(''))],
  'Chinese sentences': () => [...sentences, ...times(60, () => some(5, plain).join(''))],
  'passphrases in pinyin': () => [...sentences.map((text) => typed(text)), ...times(60, () => some(4 + below(3), plain).map((word) => typed(word)).join(one([' ', '-', ''])))],
}
for (const [kind, draw] of Object.entries(good)) {
  test(`no good long password is refused: ${kind}`, () => {
    expect(draw().filter((text) => !taken(text))).toEqual([])
  })
}

test('a thousand characters take no more work than the hundred of which beginning and end are judged', () => {
  const long = [...times(20, () => some(1_024, printable).join('')), ...times(20, () => '1234567890'.repeat(100)), ...times(20, () => some(900, plain).join('').slice(0, 1_000))]
  const spent = (texts: readonly string[]) => {
    const start = performance.now()
    for (const text of texts) taken(text)
    return performance.now() - start
  }
  const short = long.map((text) => text.slice(0, 100))
  spent(short)
  // Side by side, so that a busy machine weighs on both; work that grew with the length would be ten times as much.
  const ratios = [1, 2, 3].map(() => spent(long) / spent(short))
  expect(Math.min(...ratios)).toBeLessThan(5)
})
