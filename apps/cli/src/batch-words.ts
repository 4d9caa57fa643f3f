import type { Label } from '@nianbao/report'
import type { PastMatch } from './task.ts'

/** What is said of a run as a whole, in both languages. */
export const batchWords = {
  ownFiles: (count: number, names: string): Label => ({ zh: `未读取本程序写的列表等文件 ${count} 个：${names}`, en: `${count} lists of this program were not read: ${names}` }),
  brokenLinks: (count: number, names: string): Label => ({ zh: `${count} 个链接指向的文件不存在，没有读取：${names}`, en: `${count} links lead nowhere and were not read: ${names}` }),
  made: (count: number, names: string): Label => ({ zh: `未读取由 convert 写出的 ${count} 份（读取的是其原文件）：${names}`, en: `${count} files written by convert were not read, as what they were written from is: ${names}` }),
  inUse: (path: string, pid: number, lock: string): Label => ({
    zh: `另一次运行（进程 ${pid}）正在写 ${path}，请等它结束或换一个输出位置；确知没有的，请删除 ${lock}`,
    en: `another run (process ${pid}) is writing to ${path}: wait for its end or choose another output; if you know that there is none, delete ${lock}`,
  }),
  isFolder: (path: string): Label => ({ zh: `${path} 是一个文件夹，请写明文件名`, en: `${path} is a folder: name a file` }),
  nothing: (): Label => ({ zh: '没有找到可以读取的文件', en: 'no file to read was found' }),
  stopped: (done: number, total: number, isKept: boolean): Label => ({
    zh: `已中断：完成 ${done}/${total}${isKept ? '；再次运行同一命令即从这里继续' : ''}`,
    en: `stopped: ${done} of ${total} done${isKept ? '; run the same command again to go on from here' : ''}`,
  }),
  goesOn: (count: number): Label => ({ zh: `接着上次继续：已有 ${count} 份完成`, en: `going on with a stopped run: ${count} files are done` }),
  outdated: (): Label => ({ zh: '上次中断的运行用的是另外的选项或规则，从头开始', en: 'the stopped run had other options or rules: beginning anew' }),
  nothingToResume: (): Label => ({ zh: '没有中断的运行可以继续，从头开始', en: 'there is no stopped run to go on with: beginning anew' }),
  foreign: (path: string): Label => ({ zh: `${path} 已经存在，而且不是本程序写的；请换一个文件名，或加 --force 覆盖`, en: `${path} exists and was not written by this program: choose another name, or --force` }),
  isInput: (path: string): Label => ({ zh: `${path} 是要读取的文件，不能用来存放结果`, en: `${path} is one of the files to be read: the result cannot go there` }),
  sameOutput: (): Label => ({ zh: '--csv 和 --json 不能是同一个文件', en: '--csv and --json cannot be the same file' }),
  checked: (files: number, findings: [error: number, warning: number, notice: number], unread: number, seconds: string): Label => ({
    zh: `共 ${files} 份：必须修改 ${findings[0]}，需说明 ${findings[1]}，提示 ${findings[2]}；无法读取 ${unread}；用时 ${seconds} 秒`,
    en: `${files} files: ${findings[0]} errors, ${findings[1]} warnings, ${findings[2]} notices; ${unread} unreadable; ${seconds} seconds`,
  }),
  parsed: (files: number, unread: number, seconds: string): Label => ({ zh: `共 ${files} 份；无法读取 ${unread}；用时 ${seconds} 秒`, en: `${files} files; ${unread} unreadable; ${seconds} seconds` }),
  converted: (files: number, written: number, gaps: number, failed: number, seconds: string): Label => ({
    zh: `共 ${files} 份：写出 ${written}，其中有留空的 ${gaps}；未写出 ${failed}；用时 ${seconds} 秒`,
    en: `${files} files: ${written} written, ${gaps} of them with cells left blank; ${failed} not written; ${seconds} seconds`,
  }),
  past: (compared: number, without: number, unused: number): Label => ({
    zh: `跨年度：${compared} 份与上年报告对应，${without} 份没有对应；上年报告中 ${unused} 份没有用到`,
    en: `between years: ${compared} reports have last year's, ${without} have none; ${unused} of last year's were not used`,
  }),
  pastUnread: (count: number): Label => ({ zh: `上年文件夹中有 ${count} 个文件无法读取`, en: `${count} files of last year's folder could not be read` }),
  same: (agency: string, year: number, others: string): Label => ({ zh: `同一单位同一年度（${agency} ${year}年）有几份文件：${others}`, en: `there are several files of one agency and year (${agency}, ${year}): ${others}` }),
  altered: (): Label => ({
    zh: '文件自称已公开，但内容与其中载明的哈希值不符：公开之后被改动过，请以公开网页或回执为准',
    en: 'the file calls itself published, but what it says does not have the hash that it states: it was changed since; go by the public page or the receipt',
  }),
  more: (count: number): Label => ({ zh: `另有 ${count} 条同类说明，见 --csv 或 --json 列表`, en: `and ${count} more of these, in the list of --csv or --json` }),
  noPast: {
    NO_NAME: { zh: '读不出单位名称，未与上年报告比较', en: 'The agency could not be told: not compared with last year' },
    NO_YEAR: { zh: '读不出年度，未与上年报告比较', en: 'The year could not be told: not compared with last year' },
    NONE: { zh: '上年文件夹中没有该单位上一年度的报告，未作跨年度校验', en: "Last year's folder holds no report of this agency on the year before: not compared" },
    SEVERAL: { zh: '上年文件夹中有几份报告都可能是该单位的，未作跨年度校验', en: "Several reports of last year's folder may be this agency's: not compared" },
    CONTESTED: { zh: '上年文件夹中名称相近的报告也可能是另一单位的，未作跨年度校验', en: "The report of a similar name in last year's folder may be another agency's: not compared" },
  } satisfies Record<Exclude<PastMatch, 'same' | 'similar'>, Label>,
  exists: (target: string): Label => ({ zh: `${target} 已经存在，没有覆盖（--force 覆盖）`, en: `${target} exists and was left alone (--force writes over it)` }),
  itself: (): Label => ({ zh: '结果会覆盖原文件，请用 --out 指定另一个文件夹', en: 'the result would replace the file itself: name another folder with --out' }),
  alteredIn: (target: string): Label => ({
    zh: `${target}：原文件自称已公开，但内容与其中载明的哈希值不符，没有写成已公开的版本`,
    en: `${target}: the file calls itself published, but what it says does not have the hash that it states; it was not written as a published edition`,
  }),
  untold: {
    agency: (target: string): Label => ({ zh: `${target}：读不出单位名称，已留空`, en: `${target}: the agency could not be told and was left blank` }),
    year: (target: string): Label => ({ zh: `${target}：读不出年度，已留空`, en: `${target}: the year could not be told and was left blank` }),
  },
  gaps: (target: string, labels: string, count: number): Label => ({ zh: `${target}：有 ${count} 格识别不了，已留空：${labels}`, en: `${target}: ${count} cells could not be told and were left blank: ${labels}` }),
  unsure: (target: string, labels: string, count: number): Label => ({ zh: `${target}：有 ${count} 格没有十足把握，请核对：${labels}`, en: `${target}: ${count} cells are not sure, please compare: ${labels}` }),
  leftOut: (target: string, count: number): Label => ({ zh: `${target}：表格部分里的 ${count} 段文字在规定格式中没有位置，没有写入`, en: `${target}: ${count} paragraphs in the sections of tables have no place in the form and were left out` }),
}
