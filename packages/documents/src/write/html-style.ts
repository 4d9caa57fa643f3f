/** The look of the printed form on a screen and on paper. On a phone the page stands still and a wide table scrolls in its frame, the labels of its rows held at the left. */
export const style = `
:root { color-scheme: light; --ink: #1a1a1a; --rule: #555; --accent: #0b4f5c; --paper: #fff; --shade: #f5f5f2 }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.9 "FangSong", "STFangsong", "Songti SC", "SimSun", "Noto Serif CJK SC", "Noto Serif SC", serif; overflow-wrap: anywhere }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 3rem }
h1 { font: 700 1.6rem/1.5 "STSong", "Songti SC", "SimSun", "Noto Serif CJK SC", serif; text-align: center; margin: 1rem 0 1.5rem; word-break: keep-all }
h2 { font: 700 1.15rem/1.6 "SimHei", "STHeiti", "PingFang SC", "Noto Sans CJK SC", sans-serif; margin: 1.75rem 0 .5rem; text-indent: 2em }
p { margin: 0; text-indent: 2em; text-align: justify }
footer { margin-top: 2rem }
footer p { text-align: right; text-indent: 0; padding-right: 2em }
.scroll { overflow-x: auto; margin: .75rem 0; border: 1px solid var(--rule) }
.scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
table { border-collapse: separate; border-spacing: 0; table-layout: fixed; width: 100%; font: .875rem/1.4 "Songti SC", "SimSun", "Noto Serif CJK SC", serif; font-variant-numeric: tabular-nums }
table.requests { min-width: 46rem }
table.disputes { min-width: 44rem }
th, td { border: 0 solid var(--rule); border-width: 0 1px 1px 0; padding: .3rem .35rem; text-align: center; vertical-align: middle; font-weight: 400; background: var(--paper) }
tr > :last-child { border-right-width: 0 }
tbody tr:last-child > * { border-bottom-width: 0 }
thead th { text-wrap: balance }
thead th, table.disclosure th[scope^="col"], .note { background: var(--shade) }
.requests th.row { text-align: left }
@media (max-width: 40rem) {
  main { padding: 1rem 1rem 2rem }
  h1 { font-size: 1.25rem }
  p { text-align: start }
  th, td { padding: .3rem .2rem }
  table.requests { width: 33rem; min-width: 0 }
  .requests col:nth-child(1) { width: 1.75rem !important }
  .requests col:nth-child(2) { width: 2.75rem !important }
  .requests col:nth-child(3) { width: 7rem !important }
  .requests col:nth-child(n + 4) { width: 3.05rem !important }
  .requests th.row { position: sticky; left: 0; z-index: 1; box-shadow: 1px 0 0 var(--rule) }
}
@media print {
  @page { size: A4; margin: 30mm 25mm 25mm }
  body { font-size: 16pt; line-height: 28pt }
  main { max-width: none; padding: 0 }
  h1 { font-size: 22pt; margin-top: 0 }
  h2 { font-size: 16pt; line-height: 28pt; break-after: avoid }
  .scroll { overflow: visible }
  table, table.requests, table.disputes { min-width: 0; font-size: 9pt; break-inside: avoid }
  tr { break-inside: avoid }
  th, td { padding: 2pt }
}
`

/** The draft mark at the head of the screen. On paper, which repeats what is fixed, it stands across every page, over tables that would hide it from behind, and where a browser prints margins of a page's own at the head of each. */
export const draftStyle = (mark: string): string => `
.mark { position: sticky; top: 0; z-index: 2; background: #b00020; color: #fff; text-align: center; font-weight: 700; letter-spacing: .2em }
@media print {
  @page { @top-right { content: "${mark}"; font-size: 10.5pt; color: #b00020 } }
  .mark { position: fixed; inset: 45% 0 auto; z-index: 3; background: none; color: #b0002033; font-size: 52pt; line-height: 1.2; letter-spacing: 0; white-space: nowrap; transform: rotate(-45deg) }
}
`
