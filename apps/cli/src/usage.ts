import type { Label } from '@nianbao/report'

export const usage: Label = {
  zh: `用法：
  npm run -s nianbao -- check 文件|文件夹…      校验年度报告，列出校验结果
  npm run -s nianbao -- parse 文件|文件夹…      识别年度报告，输出 JSON（一个文件）或每行一份的 NDJSON
  npm run -s nianbao -- convert --to 格式 文件|文件夹…   转成规定格式的 docx、pdf、xlsx、csv、json 或 html
  npm run -s nianbao -- verify 文件             核验公开导出的操作记录（/book/export.ndjson）
文件：Word（docx）、PDF、Excel（xlsx）、网页、纯文本；doc、xls、wps、et、rtf 需要本机装有 LibreOffice。
     也读 convert 写出的 csv 和 json。按内容识别，不看扩展名。文件夹连同其下各级一起读；隐藏文件、Word 的 ~$ 锁文件、
     网页的附属文件夹不读；本程序写的列表、指向不存在的链接不读，并说明。不需要数据库，不连网络。
各命令通用：
  --lang zh|en     输出语言（默认 zh）
  --jobs 数        同时读取的进程数（默认为处理器数）
  --resume         接着上次中断处继续。只要输出位置和选项不变，不写也会自动继续
  --fresh          不接着上次，从头开始
  --force          覆盖已有的文件
  --version        显示版本
check：
  --csv 文件       每条结果一行（UTF-8 带 BOM，可用 Excel、WPS 打开）；“-”为标准输出
  --json 文件      每条结果一行 NDJSON
  --previous 文件夹  上年报告，按单位名称对应，用于跨年度校验
  --only 规则,…    只用这些规则（如 T3-BAL,YOY-CARRY），默认关闭的也会启用
  --severity 级别  只列 error（必须修改）、warning（需说明）或 notice（提示）及更重的
parse：
  --out 文件       写入文件而不是标准输出，中断后可以继续
convert：
  --to 格式        docx、pdf、xlsx、csv、json、html
  --out 文件夹     写到这里，保持原有的文件夹层次；不写则放在原文件旁边
  --draft          加“草稿 · 不得对外”标记（原件有此标记的总是保留）
  原件看不出是否已公开的，JSON 里记为 converted（转换件），并记下原文件名和哈希；只有本系统公开稿的 JSON 转出来仍是公开稿
  写出的文件记在同一文件夹的隐藏文件 .nianbao-converted 中（文件名、哈希、由哪个文件写出），以后各命令据此：
  原文件也在读取之列时，不读由它写出的文件，它也不影响别的文件名；原文件和选项没有变的不再写；变了的重写，
  不需要 --force；写出之后有人改过的，当作普通文件。删去该记录，则都当作普通文件。
verify：
  --root 哈希      另处记下的根；不给则无法发现整体重写或截断
  --agency 代码    文件只含该单位的记录
  --json           输出 JSON
每个文件最多用 10 秒和 700 MB 内存，超过的按无法读取处理，不影响其余文件。
中断（Ctrl-C）或被终止后，用同一命令再次运行即从中断处继续：check --csv、--json 和 parse --out 已完成的部分记在输出文件旁的
.journal 文件里，全部完成后自动删除；文件的内容、大小、修改时间或规则有变化的，会重新校验。
同一输出同时只能有一次运行（旁边的 .lock 文件记着进程号）；被终止的运行留下的锁自动接管。
退出码：0 没有必须修改的问题；1 check 发现必须修改的问题，convert 有识别不了而留空的格，verify 发现不完好；
      2 有文件无法读取或无法写出，或用法有误；130 被 Ctrl-C 中断`,
  en: `Usage:
  npm run -s nianbao -- check FILE|FOLDER…      check yearly reports and list the findings
  npm run -s nianbao -- parse FILE|FOLDER…      recognise yearly reports: JSON for one file, else NDJSON, one report a line
  npm run -s nianbao -- convert --to KIND FILE|FOLDER…   write them in the official form: docx, pdf, xlsx, csv, json or html
  npm run -s nianbao -- verify FILE             verify a public export of the book (/book/export.ndjson)
Files: Word (docx), PDF, Excel (xlsx), web pages, plain text; doc, xls, wps, et and rtf where LibreOffice is installed.
       Also the csv and json that convert writes. Told by content, not by name. Folders are read with all below them;
       hidden files, Word's ~$ lock files and the folders beside saved web pages are left out; so are, and it is said,
       the lists of this program and links that lead nowhere. No database and no network is needed.
For all commands:
  --lang zh|en     language of the output (default zh)
  --jobs N         processes that read at once (default: as many as there are processors)
  --resume         go on where a stopped run was; the same command with the same output does so by itself
  --fresh          forget the stopped run and begin anew
  --force          write over files that exist
  --version        print the version
check:
  --csv FILE       one finding a line (UTF-8 with BOM, for Excel and WPS); "-" is standard output
  --json FILE      one finding a line as NDJSON
  --previous FOLDER  last year's reports, matched by the agency's name, for the rules between years
  --only RULE,…    these rules alone (T3-BAL,YOY-CARRY), even those that are off by default
  --severity LEVEL list error, warning or notice, and what is graver
parse:
  --out FILE       write there instead of standard output; can be stopped and gone on with
convert:
  --to KIND        docx, pdf, xlsx, csv, json, html
  --out FOLDER     write there, folders as they were; left out, beside the files themselves
  --draft          put the draft mark on it (a report that bears it keeps it)
  In JSON, a report that does not say whether it was published is "converted", with its file's name and hash; only from
  the JSON of a published edition comes a published edition
  What is written is noted in the hidden file .nianbao-converted of its folder (name, hash, and which file it was written
  from), and every later command goes by it: a file is not read where the one it was written from is read too, nor does
  it change the names of others; it is not written again while source and options are the same, and written anew without
  --force when they are not; one that somebody has changed since is a file like any other, and without the note all are.
verify:
  --root HEX       a root noted elsewhere; without it a file cut off or rewritten whole cannot be told
  --agency CODE    the file holds the books of this agency alone
  --json           print JSON
Each file has 10 seconds and 700 MB of memory; one that takes more is told as unreadable and the others go on.
A run that was stopped (Ctrl-C, or killed) goes on where it was when the same command is run again: what check --csv,
check --json and parse --out have done stands in a .journal beside the output, which is removed at the end; a file whose
content, size or time has changed is done again, and all are when the rules have. One run at a time writes to an output
(a .lock beside it holds the number of its process); the lock of a run that was killed is taken over.
Exit code: 0 nothing must be mended; 1 check found errors, convert left cells blank that could not be told, verify found
           something wrong; 2 a file could not be read or written, or the command is wrong; 130 stopped by Ctrl-C`,
}
