import { check, checkableOf, recogniseText } from '@nianbao/report'
import type { Finding, Recognised } from '@nianbao/report'
import { severityWords } from './words.ts'
import type { Language } from './words.ts'

/** What people are told of one report, and whether it has an error. */
export interface Checked {
  lines: string[]
  hasErrors: boolean
}

const gaps = (report: Recognised) => Object.values(report.cells).filter((cell) => cell.how === 'gap').length

/** Checks one report's text and puts the findings into lines, errors first. */
export function checkText(name: string, text: string, language: Language): Checked {
  const report = recogniseText(text)
  const findings = check(checkableOf(report))
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  const words = (severity: Finding['severity']) => `${severityWords[severity][language]} ${count(severity)}`
  const untold = gaps(report)
  const lines = [
    `${name}  ${report.title ?? (language === 'zh' ? '（没有标题）' : '(no title)')}`,
    ...findings.flatMap((finding) => [
      `  [${severityWords[finding.severity][language]}] ${finding.rule}  ${finding.message[language]}`,
      ...(finding.mend[language] ? [`      → ${finding.mend[language]}`] : []),
    ]),
    ...(untold > 0 ? [language === 'zh' ? `  有 ${untold} 格未能识别，请核对原文` : `  ${untold} cells could not be told; look at the document`] : []),
    `  ${(['error', 'warning', 'notice'] as const).map(words).join(language === 'zh' ? '，' : ', ')}`,
  ]
  return { lines, hasErrors: count('error') > 0 }
}
