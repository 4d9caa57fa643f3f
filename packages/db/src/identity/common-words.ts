import { pinyin } from 'pinyin-pro'

/** A Chinese word as it is typed without an input method, 公开 is gongkai; of a name the surname is read as one, 曾 is zeng. */
export const typed = (text: string, read: 'word' | 'name' = 'word') =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true, surname: read === 'name' ? 'head' : 'off' }).join('')

/** Its first letters: 信息公开 is xxgk. */
export const initials = (text: string) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', pattern: 'first' }).join('')

const split = (text: string) => text.trim().split(/\s+/)

/** The work that is done here, and what everybody does at an office: guessed first by whoever knows what this is. */
const trade = split(`
政府信息公开 信息公开 政府信息 政务公开 主动公开 申请公开 依申请公开 年度报告 年报 报告 公开 信息 政府 政务 工作 办公 办公室 年度
政府信息公开工作 政府信息公开年度报告 信息公开年度报告 信息公开工作 工作报告 工作年度报告 人民政府 人民 服务 为人民服务 政府网站 政务服务
行政复议 行政诉讼 行政 条例 统计 表格 审核 审查 发布 填报 上报 报送 系统 平台 网站 管理 管理员 系统管理员 用户 账号 密码 我的密码 登录 测试
公务员 单位 部门 机关 领导 主任 局长 科长 县长 书记 司法局 公安局 财政局 教育局 民政局 县政府 市政府 省政府 街道办 中国 中华人民共和国 共产党 北京 上海 广州 深圳
`)

/** What people write first where Chinese is spoken. */
const sayings = split(`
我爱你 我爱我家 我爱中国 我爱祖国 我是谁 我的密码 没有密码 不知道 不告诉你 芝麻开门 你好 你好吗 老婆 老公 我爱老婆 我爱老公 宝贝 宝宝 妈妈 爸爸 我爱妈妈 我爱爸爸
加油 开心 幸福 平安 快乐 生日快乐 新年快乐 恭喜发财 一帆风顺 万事如意 身体健康 一生平安 天天向上 好好学习 就是爱你 真的爱你 我想你 爱你一生 爱你一世 一生一世 天使 天才 笑笑 洋洋 晶晶 甜甜
`)

/** Surnames and names, the most frequent first, and the people of every example. */
const people = split(`
张三 李四 王五 赵六 小明 小红 张伟 王伟 李伟 刘伟 王芳 李娜 张敏 李静 王静 李强 张丽 王磊 李军 王勇 张勇 李杰 张杰 张磊 王强 李明 刘洋 王艳 王涛 张涛 张静 王超 张超 陈杰 李丽 刘杰 王秀英 李秀英 张秀英
王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文
伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 霞 平 刚 桂英 建国 建华 建军 志强 志明 小明 小红 晓明 国强 海燕 丽丽 婷婷 莉 玲 燕 斌 波 辉 鑫 俊 鹏 宇 浩 凯 健 帅 飞 峰 亮 龙 红 梅 兰 英 华 国 海 云 雪 春 秋
`)

/** Figures that are read as words, columns of the keyboard with and without Shift, and what stands beside them to please a rule. */
const keys = split(`
520 521 1314 520131 5201314 5211314 1314520 1314521 201314 131420 7758521 7758258 5845201314 584520 3344520 9420 886 666 888 168 518 110 119 120 10086 12345 123 321 2008
1qaz 2wsx 3edc 4rfv qaz wsx edc rfv !qaz @wsx #edc $rfv zaq1 xsw2 cde3 1q2w 3e4r 5t6y q1w2 e3r4 abc aa qq wo ai asd qwe zxc qwer asdf zxcv !@# !@#$
admin administrator root guest user test system oracle server welcome changeme huawei xiaomi lenovo tencent alibaba taobao weixin wechat baidu alipay apple iphone windows office
`)

const unique = (words: string[]) => [...new Set(words)].filter((word) => word.length > 1)

/** Dictionaries for the estimator besides its own, each from the most to the least frequent word. */
export const commonWords: Record<string, string[]> = {
  keys,
  trade: unique([...trade.map((word) => typed(word)), ...trade.map(initials).filter((word) => word.length > 3), 'government', 'county', 'office', 'report', 'annual', 'annualreport', 'gov', 'govcn', 'public', 'disclosure']),
  sayings: unique(sayings.map((word) => typed(word))),
  people: unique(people.map((word) => typed(word, 'name'))),
}
