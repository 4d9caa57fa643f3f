// Word list: surnames and given names from which the people of the other agencies are named, with their spelling.

const surnames = [
  ['陶', 'tao'], ['钟', 'zhong'], ['姜', 'jiang'], ['范', 'fan'], ['汪', 'wang'], ['金', 'jin'], ['石', 'shi'], ['廖', 'liao'], ['贾', 'jia'], ['夏', 'xia'], ['韦', 'wei'],
  ['傅', 'fu'], ['方', 'fang'], ['邹', 'zou'], ['熊', 'xiong'], ['孟', 'meng'], ['秦', 'qin'], ['邱', 'qiu'], ['侯', 'hou'], ['尹', 'yin'], ['薛', 'xue'], ['雷', 'lei'], ['龙', 'long'],
  ['段', 'duan'], ['郝', 'hao'], ['毛', 'mao'], ['顾', 'gu'], ['龚', 'gong'], ['邵', 'shao'], ['覃', 'qin'], ['武', 'wu'], ['严', 'yan'], ['葛', 'ge'],
] as const

const givens = [
  ['晓东', 'xiaodong'], ['丽萍', 'liping'], ['建平', 'jianping'], ['雨桐', 'yutong'], ['国强', 'guoqiang'], ['思远', 'siyuan'], ['桂芳', 'guifang'], ['子轩', 'zixuan'], ['海燕', 'haiyan'],
  ['文斌', 'wenbin'], ['月娥', 'yuee'], ['俊杰', 'junjie'], ['淑珍', 'shuzhen'], ['立新', 'lixin'], ['佳怡', 'jiayi'], ['向阳', 'xiangyang'], ['秋菊', 'qiuju'], ['振华', 'zhenhua'],
  ['诗涵', 'shihan'], ['卫民', 'weimin'], ['玉梅', 'yumei'], ['浩然', 'haoran'], ['春生', 'chunsheng'], ['慧敏', 'huimin'], ['志明', 'zhiming'], ['若兰', 'ruolan'], ['德才', 'decai'],
  ['欣悦', 'xinyue'], ['宏图', 'hongtu'], ['凤英', 'fengying'], ['宇航', 'yuhang'], ['爱华', 'aihua'], ['景明', 'jingming'], ['巧云', 'qiaoyun'], ['长青', 'changqing'],
] as const

/** The n-th of the crew: a name and its spelling, no two alike (33 surnames and 35 given names meet once in 1,155). */
export function crew(n: number): { name: string; email: string } {
  const [surname, sur] = surnames[n % surnames.length]!
  const [given, spelt] = givens[(n * 2) % givens.length]!
  return { name: surname + given, email: `${sur}.${spelt}` }
}
