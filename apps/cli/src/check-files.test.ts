import { execFile } from 'node:child_process'
import { appendFileSync, chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawDocument, serialiseAs } from '@nianbao/documents/fixtures'
import { hashOfStated } from '@nianbao/documents/inside'
import { fileKinds } from '@nianbao/documents/write'
import type { ReportJson } from '@nianbao/documents/write'
import { csvOf, haltAt, isAlive, nianbao, program, start, until, workersOf } from '../fixtures/program.ts'
import { editionOf, putReport, sample } from '../fixtures/reports.ts'
import { findFiles } from './find-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

const many = join(folder, 'many')
const here = (name: string) => join(folder, name)
const files = 12
const received = 'requests.receivedNew.naturalPerson'
let whole = ''

beforeAll(async () => {
  const seed = Date.now() % 1_000_000
  console.log(`reports from seed ${seed}`)
  for (let at = 0; at < files; at += 1) {
    const kind = (['docx', 'html-gb18030', 'xlsx', 'text-pipes'] as const)[at % 4]!
    const written = await serialiseAs(kind, drawDocument(seed + at, { mutations: at % 3 === 0 ? ['wrongTotal'] : [] }))
    mkdirSync(join(many, `区县${at % 3}`), { recursive: true })
    writeFileSync(join(many, `区县${at % 3}`, `${at}-${written.name}`), written.bytes)
  }
  writeFileSync(join(many, '区县1', '扫描件.docx'), 'PK\u0003\u0004 and no more')
  expect((await nianbao(['check', 'many', '--csv', 'whole.csv', '--json', 'whole.ndjson'], folder)).code).toBe(2)
  whole = readFileSync(here('whole.csv'), 'utf8')
})

test.concurrent('a folder is one list in the order of its names, the same whatever the number of processes', async () => {
  const { code, out, said } = await nianbao(['check', 'many', '--csv', 'one.csv', '--jobs', '1'], folder)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(said).toMatch(new RegExp(`共 ${files + 1} 份：必须修改 \\d+，需说明 \\d+，提示 \\d+；无法读取 1；用时`))
  expect(readFileSync(here('one.csv'), 'utf8')).toBe(whole)

  const lines = csvOf(here('whole.csv'))
  const findings = lines.filter(({ rule }) => rule !== 'SAME-REPORT')
  expect(Object.keys(lines[0]!)).toEqual(['file', 'agency', 'year', 'title', 'rule', 'severity', 'scope', 'section', 'cells', 'place', 'message_zh', 'message_en', 'expected', 'found', 'difference', 'clause', 'mend'])
  expect(findings.map(({ file }) => file)).toEqual(findings.map(({ file }) => file!).toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
  expect(lines.filter(({ severity }) => severity === 'unreadable')).toMatchObject([{ file: 'many/区县1/扫描件.docx', rule: 'DAMAGED' }])
  const sum = lines.find(({ rule, severity }) => rule === 'T3-COL' && severity === 'error')!
  expect(sum.cells).toMatch(/^requests\./)
  expect(sum.place).not.toBe('')
  expect(sum.clause).not.toBe('')
  expect(readFileSync(here('whole.ndjson'), 'utf8').trim().split('\n').map((line) => JSON.parse(line)).map(({ file, rule }) => [file, rule])).toEqual(lines.map(({ file, rule }) => [file, rule]))
  expect(readdirSync(folder).filter((name) => /^(?:one|whole)\.(?:csv|ndjson)\./.test(name))).toEqual([])
})

test.concurrent('--only and --severity list that and no more, and a rule that does not exist is misuse', async () => {
  const { code, out } = await nianbao(['check', 'many', '--csv', '-', '--jobs', '1', '--only', 't3-col', '--severity', 'error'], folder)
  expect(code).toBe(2)
  expect(new Set(out.trim().split('\r\n').slice(1).map((line) => line.split(',')[4]))).toEqual(new Set(['T3-COL', 'DAMAGED']))
  expect(await nianbao(['check', 'many', '--only', 'T9-XXX'], folder)).toMatchObject({ code: 2, said: expect.stringContaining('T3-BAL') })
})

const notedIn = (list: string) => (existsSync(here(`${list}.journal`)) ? readFileSync(here(`${list}.journal`), 'utf8').split('\n').length - 2 : 0)
const journalOf = (list: string) => here(`${list}.journal`)
const besides = (list: string) => readdirSync(folder).filter((name) => name.startsWith(`${list}.`))

test.concurrent('a run that is interrupted goes on where it was, leaves no process behind, and its list is that of a run that was not', async () => {
  const list = 'interrupted.csv'
  const run = start(['check', 'many', '--csv', list, '--jobs', '1'], folder)
  await haltAt(run, journalOf(list), 4)
  const workers = workersOf(run.child.pid!)
  run.child.kill('SIGINT')
  run.child.kill('SIGCONT')
  const { code, said } = await run.ended
  expect(code).toBe(130)
  expect(said).toMatch(/已中断：完成 \d+\/13；再次运行同一命令即从这里继续/)
  expect(besides(list)).toEqual([`${list}.journal`])
  expect(existsSync(here(list))).toBe(false)
  expect(workers.length).toBeGreaterThan(0)
  await until(() => workers.every((pid) => !isAlive(pid)))
  const before = notedIn(list)
  expect(before).toBeLessThan(files)
  // As if the power had gone in the middle of a line.
  appendFileSync(here(`${list}.journal`), '{"line":{"part":"check","file":"2f')
  const again = await nianbao(['check', 'many', '--csv', list, '--resume', '--jobs', '1'], folder)
  expect(again.said).toContain(`接着上次继续：已有 ${before} 份完成`)
  expect(readFileSync(here(list), 'utf8')).toBe(whole)
  expect(besides(list)).toEqual([])
})

test.concurrent('a second run on the same list is refused as long as the first one lives; when that was killed it goes on, and no process is left behind', async () => {
  const list = 'shared.csv'
  const args = ['check', 'many', '--csv', list, '--jobs', '1']
  const run = start(args, folder)
  const { child, ended } = run
  await haltAt(run, journalOf(list), 4)
  const workers = workersOf(child.pid!)
  const second = await nianbao([...args, '--lang', 'en'], folder)
  expect(second).toMatchObject({ code: 2, out: '' })
  expect(second.said).toMatch(new RegExp(`^another run \\(process ${child.pid}\\) is writing to .*shared\\.csv: .*\n$`))
  child.kill('SIGKILL')
  expect((await ended).code).toBe(null)
  await until(() => workers.every((pid) => !isAlive(pid)))
  expect(besides(list)).toContain(`${list}.lock`)
  expect(existsSync(here(list))).toBe(false)
  expect((await nianbao(args, folder)).said).toContain('接着上次继续')
  expect(readFileSync(here(list), 'utf8')).toBe(whole)
  expect(besides(list)).toEqual([])
})

test.concurrent('a file that hangs is told after ten seconds, one whose process is killed is read again, and the others do not notice', async () => {
  const list = 'disturbed.csv'
  const run = start(['check', 'many', '--csv', list, '--jobs', '1'], folder)
  // One that has noted something has loaded its code: while it loads it has more time.
  for (const [lines, signal] of [[4, 'SIGKILL'], [7, 'SIGSTOP']] as const) {
    await haltAt(run, journalOf(list), lines)
    for (const pid of workersOf(run.child.pid!).filter(isAlive)) process.kill(pid, signal)
    run.child.kill('SIGCONT')
  }
  expect((await run.ended).code).toBe(2)
  const slow = csvOf(here(list)).filter(({ rule }) => rule === 'TOO_SLOW')
  expect(slow).toHaveLength(1)
  const others = (lines: Record<string, string>[]) => lines.filter(({ file, rule }) => file !== slow[0]!.file && rule !== 'SAME-REPORT')
  expect(others(csvOf(here(list)))).toEqual(others(csvOf(here('whole.csv'))))
})

test.concurrent('what was noted is not believed of a file that has changed', async () => {
  const place = here('changing')
  await putReport(place, 'a.html', '青禾县司法局', 2024)
  for (let at = 0; at < 9; at += 1) await putReport(place, `b${at}.html`, `云岚县第${at}局`, 2024)
  const run = start(['check', 'changing', '--csv', 'changing.csv', '--jobs', '1'], folder)
  await haltAt(run, journalOf('changing.csv'), 3)
  run.child.kill('SIGKILL')
  await run.ended
  await putReport(place, 'a.html', '青禾县司法局', 2024, { [received]: 99_991 })
  const { said } = await nianbao(['check', 'changing', '--csv', 'changing.csv', '--jobs', '1'], folder)
  expect(said).toContain('接着上次继续')
  expect(csvOf(here('changing.csv')).filter(({ file, severity }) => file === 'changing/a.html' && severity === 'error').length).toBeGreaterThan(0)
})

test.concurrent("last year's report is found by name; what is doubtful is not compared, and said", async () => {
  const [now, past] = [here('now'), here('past')]
  await putReport(past, '一.html', '云岚县司法局', 2023, { 'requests.carriedOut.naturalPerson': 77 })
  await putReport(past, '二.html', '青禾县档案馆', 2023)
  await putReport(past, '二（又一份）.html', '青禾县档案馆', 2023)
  await putReport(past, '三.html', '档案局', 2023)
  await putReport(past, '四.html', '明州市民政局', 2022)
  await putReport(now, '1.html', '云岚县司法局', 2024)
  await putReport(now, '2.html', '青禾县档案馆', 2024)
  await putReport(now, '3.html', '云岚县档案局', 2024)
  await putReport(now, '4.html', '青禾县档案局', 2024)
  await putReport(now, '5.html', '明州市民政局', 2024)
  expect(await nianbao(['check', 'now', '--previous', 'no-such-folder'], folder)).toMatchObject({ code: 2, said: expect.stringContaining('no-such-folder') })
  const { said } = await nianbao(['check', 'now', '--previous', 'past', '--csv', 'years.csv', '--jobs', '1'], folder)
  const of = (name: string) => csvOf(here('years.csv')).filter(({ file }) => file === `now/${name}`).map(({ rule, message_zh: words }) => `${rule} ${words}`).join('\n')
  expect(of('1.html')).toMatch(/YOY-CARRY .*77/)
  expect(of('2.html')).not.toContain('NO-PAST')
  expect(of('3.html')).toMatch(/NO-PAST .*另一单位/)
  expect(of('4.html')).toMatch(/NO-PAST .*另一单位/)
  expect(of('3.html')).not.toContain('YOY-')
  expect(of('5.html')).toMatch(/NO-PAST .*没有该单位上一年度/)
  expect(said).toContain('2 份与上年报告对应，3 份没有对应；上年报告中 3 份没有用到')
})

test.concurrent('the same report twice and two reports in one file are said', async () => {
  const place = here('twice')
  await putReport(place, 'a.html', '云岚县司法局', 2024)
  await putReport(place, 'b.html', '云岚县司法局', 2024)
  writeFileSync(join(place, 'c.txt'), `${sample.text}\n${sample.text}`)
  const { code, said } = await nianbao(['check', 'twice', '--csv', 'twice.csv', '--jobs', '1'], folder)
  expect(code).toBe(2)
  expect(said).toContain('同一单位同一年度')
  const rules = csvOf(here('twice.csv')).map(({ file, rule }) => `${file} ${rule}`)
  expect(rules).toEqual(expect.arrayContaining(['twice/a.html SAME-REPORT', 'twice/b.html SAME-REPORT', 'twice/c.txt TWO_REPORTS']))
})

test.concurrent('a published edition in JSON that says another thing than its hash was drawn from is said, in the list and as an object; one as it was is not', async () => {
  const place = here('altered')
  const edition = { ...editionOf('云岚县司法局', 2024), edition: 1, publishedAt: new Date('2025-02-01T03:04:05Z'), hash: 'ab'.repeat(32) }
  const report = JSON.parse(Buffer.from(await fileKinds.json.write(edition)).toString()) as ReportJson
  const whole = { ...report, hash: hashOfStated(report) }
  mkdirSync(place)
  writeFileSync(join(place, 'a.json'), JSON.stringify(whole))
  writeFileSync(join(place, 'b.json'), JSON.stringify({ ...whole, agency: { name: '青禾县司法局', code: null }, closing: ['青禾县司法局', '2025年1月20日'] }))
  const { said } = await nianbao(['check', 'altered', '--csv', 'altered.csv', '--jobs', '1'], folder)
  expect(said).toMatch(/b\.json {2}文件自称已公开，但内容与其中载明的哈希值不符/)
  expect(csvOf(here('altered.csv')).filter(({ rule }) => rule === 'ALTERED').map(({ file, severity }) => [file, severity])).toEqual([['altered/b.json', 'notice']])
  const { out } = await nianbao(['parse', 'altered', '--jobs', '1'], folder)
  expect(out.trim().split('\n').map((line) => (JSON.parse(line) as { altered?: true }).altered)).toEqual([undefined, true])
})

test.concurrent('names that would break a line, a list or a formula are harmless; locks, hidden files, links in a circle and closed folders too', async () => {
  const place = here('odd')
  const long = `${'长'.repeat(80)}.html`
  for (const name of ['空 格.html', '换\n行.html', '=1+1.html', long, 'sub/-x.html']) await putReport(place, name, '云岚县司法局', 2024)
  for (const name of ['~$空 格.docx', '.hidden.docx', 'Thumbs.db']) writeFileSync(join(place, name), 'no report')
  mkdirSync(join(place, 'page_files'))
  writeFileSync(join(place, 'page_files/style.css'), 'p {}')
  writeFileSync(join(place, 'page.html'), (await serialiseAs('html', drawDocument(7))).bytes)
  symlinkSync('..', join(place, 'sub/circle'))
  symlinkSync('nowhere', join(place, 'dangling.docx'))
  const closed = join(place, 'closed')
  mkdirSync(closed)
  chmodSync(closed, 0)
  chmodSync(folder, 0o755)
  // A folder is closed to anybody but the superuser.
  const isRoot = process.getuid?.() === 0
  const { said, out } = await nianbao(['check', 'odd', '--json', '-', '--jobs', '1'], folder, isRoot ? { uid: 65_534 } : {})
  chmodSync(closed, 0o755)
  const lines = out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, string>)
  expect([...new Set(lines.map(({ file }) => file))].toSorted()).toEqual(['odd/=1+1.html', 'odd/closed', 'odd/page.html', 'odd/sub/-x.html', 'odd/换\n行.html', `odd/${long}`, 'odd/空 格.html'].toSorted())
  expect(lines.find(({ file }) => file === 'odd/closed')).toMatchObject({ rule: 'NO_FOLDER', severity: 'unreadable' })
  expect(said).toContain('1 个链接指向的文件不存在，没有读取：odd/dangling.docx')
  expect(said).toContain('换\\n行.html')
})

test.concurrent('a folder in the place of a list is said before anything is read, and nothing is left of it', async () => {
  mkdirSync(here('lists'))
  for (const args of [['check', sample.path, '--csv', 'lists'], ['check', sample.path, '--csv', 'l.csv', '--json', 'lists'], ['parse', sample.path, '--out', 'lists', '--force']])
    expect(await nianbao(args, folder), args.join(' ')).toMatchObject({ code: 2, out: '', said: expect.stringMatching(/^--\w+ lists 是一个文件夹，请写明文件名\n用法见/) })
  expect(readdirSync(folder).filter((name) => /^(?:lists|l\.csv)./.test(name))).toEqual([])
})

test.concurrent('lists that this program wrote are no reports, whatever run they are of, and it is said', async () => {
  const place = here('listed')
  await putReport(place, '云岚.html', '云岚县司法局', 2024)
  const first = await nianbao(['check', 'listed', '--csv', 'listed/out.csv', '--json', 'listed/out.ndjson', '--jobs', '1'], folder)
  writeFileSync(join(place, 'saved-again.csv'), readFileSync(join(place, 'out.csv'), 'utf8').slice(1))
  writeFileSync(join(place, 'other.csv.journal'), '{"journal":"nianbao/1","about":{}}\n')
  const { code, said } = await nianbao(['check', 'listed', '--csv', 'elsewhere.csv', '--jobs', '1'], folder)
  expect({ code, files: new Set(csvOf(here('elsewhere.csv')).map(({ file }) => file)) }).toEqual({ code: first.code, files: new Set(['listed/云岚.html']) })
  expect(code).toBeLessThan(2)
  expect(said).toContain('未读取本程序写的列表等文件 4 个：listed/other.csv.journal | listed/out.csv | listed/out.ndjson …')
})

test.concurrent('parse that was stopped goes on where it was, and writes each file once in its order', async () => {
  const args = ['parse', 'many', '--out', 'parsed.ndjson', '--jobs', '1']
  const run = start(args, folder)
  await haltAt(run, journalOf('parsed.ndjson'), 4)
  run.child.kill('SIGTERM')
  run.child.kill('SIGCONT')
  expect((await run.ended).code).toBe(143)
  expect(existsSync(here('parsed.ndjson'))).toBe(false)
  const again = await nianbao([...args, '--resume'], folder)
  expect(again.said).toMatch(/接着上次继续：已有 \d+ 份完成/)
  const lines = readFileSync(here('parsed.ndjson'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { file: string; cells?: object; code?: string })
  expect(lines.map(({ file, cells, code }) => [file, code ?? Object.keys(cells!).length])).toEqual((await findFiles(['many'], folder)).files.map(({ name }) => [name, name.includes('扫描件') ? 'UNREADABLE' : 200]))
})

test.concurrent('a list that cannot be written is said before anything is read, and nothing that is not ours is overwritten', async () => {
  const file = sample.path
  expect(await nianbao(['check', file, '--csv', '/dev/full'])).toMatchObject({ code: 2, said: expect.stringContaining('磁盘已满') })
  expect(await nianbao(['check', file, '--csv', 'no/such/out.csv', '--lang', 'en'], folder)).toMatchObject({ code: 2, said: expect.stringContaining('no such folder') })
  writeFileSync(here('mine.csv'), 'precious')
  expect(await nianbao(['check', file, '--csv', 'mine.csv'], folder)).toMatchObject({ code: 2, said: expect.stringContaining('--force') })
  expect(readFileSync(here('mine.csv'), 'utf8')).toBe('precious')
  cpSync(file, here('report.txt'))
  expect((await nianbao(['check', 'report.txt', '--csv', 'report.txt', '--force'], folder)).code).toBe(2)
  expect(readFileSync(here('report.txt'), 'utf8')).toBe(sample.text)
})

test.concurrent('an empty folder, and one that is missing, are said', async () => {
  mkdirSync(here('empty'))
  expect(await nianbao(['check', 'empty'], folder)).toMatchObject({ code: 2, said: '没有找到可以读取的文件\n' })
  expect(await nianbao(['check', 'missing'], folder)).toMatchObject({ code: 2, said: expect.stringContaining('NO_FILE') })
})

test.concurrent('a reader that has seen enough ends it quietly', async () => {
  const run = await new Promise<{ stdout: string; stderr: string }>((done) => {
    execFile('/bin/sh', ['-c', '"$0" "$1" check many/区县2 --jobs 1 | head -n 1', process.execPath, program], { cwd: folder, env: { ...process.env, INIT_CWD: folder } }, (_error, stdout, stderr) => done({ stdout, stderr }))
  })
  expect(run.stdout.split('\n')).toHaveLength(2)
  expect(run.stderr).not.toMatch(/EPIPE|Error/)
})
