import type { Finding } from '@nianbao/report'
import type { CheckedReport } from './task.ts'
import { asLine, severityWords } from './words.ts'
import type { Language } from './words.ts'

/** What people are told of one report: its findings, errors first, and how many there are. */
export function reportLines(name: string, { title, findings, gaps }: CheckedReport, language: Language): string {
  const count = (severity: Finding['severity']) => `${severityWords[severity][language]} ${findings.filter((finding) => finding.severity === severity).length}`
  const lines = [
    `${asLine(name)}  ${title === null ? (language === 'zh' ? '（没有标题）' : '(no title)') : asLine(title)}`,
    ...findings.flatMap((finding) => [
      `  [${severityWords[finding.severity][language]}] ${finding.rule}  ${asLine(finding.message[language])}`,
      ...(finding.mend[language] ? [`      → ${asLine(finding.mend[language])}`] : []),
    ]),
    ...(gaps > 0 ? [language === 'zh' ? `  有 ${gaps} 格未能识别，请核对原文` : `  ${gaps} cells could not be told; look at the document`] : []),
    `  ${(['error', 'warning', 'notice'] as const).map(count).join(language === 'zh' ? '，' : ', ')}`,
  ]
  return `${lines.join('\n')}\n`
}
