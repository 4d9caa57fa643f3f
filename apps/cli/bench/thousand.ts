// node apps/cli/bench/thousand.ts [how many] [seed]: draws so many reports as docx into a folder of its own, each another report by another agency,
// and checks them with the very program. Prints time, files a second, processor seconds and load; ends with 1 where a thousand take
// more than two minutes on a machine that had nothing else to do.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawDocument, serialiseAs } from '@nianbao/documents/fixtures'

const many = Number(process.argv[2] ?? 1000)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000_000)
const promised = (120 * many) / 1000

const program = new URL('../src/main.ts', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'))
const load = () => loadavg().map((one) => one.toFixed(1)).join(' ')

try {
  let bytes = 0
  for (let at = 0; at < many; at += 1) {
    const written = await serialiseAs(at % 4 === 3 ? 'docx-raw' : 'docx', drawDocument(seed + at, { sparse: at % 3 === 0 }))
    bytes += written.bytes.length
    writeFileSync(join(folder, `${String(at).padStart(5, '0')}.docx`), written.bytes)
  }
  console.log(`${many} docx from seed ${seed}, ${(bytes / many / 1000).toFixed(0)} kB each; ${availableParallelism()} processors, load ${load()}`)

  const begun = performance.now()
  // The shell tells what its children took; the program waits for those that it started.
  const run = spawnSync('/bin/sh', ['-c', '"$0" "$@"; code=$?; times >&2; exit $code', process.execPath, program, 'check', folder, '--csv', join(folder, 'out.csv'), '--lang', 'en'], { encoding: 'utf8' })
  const seconds = (performance.now() - begun) / 1000
  const [, minutesUser = '0', user = '0', minutesSystem = '0', system = '0'] = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(run.stderr) ?? []
  const processor = Number(minutesUser) * 60 + Number(user) + Number(minutesSystem) * 60 + Number(system)
  console.log(run.stderr.split('\n').filter((line) => line.includes(' files: ')).join('\n') || run.stderr)
  console.log(`${seconds.toFixed(1)} s, ${(many / seconds).toFixed(1)} files/s; ${processor.toFixed(1)} processor seconds, ${((1000 * processor) / many).toFixed(0)} ms a file; load ${load()}`)
  const idle = processor / availableParallelism()
  console.log(`promised ${promised.toFixed(0)} s on an idle machine; the processors alone need ${idle.toFixed(1)} s`)
  process.exitCode = Math.min(seconds, idle) <= promised && run.status !== null && run.status < 2 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
