/** The columns of the list, in order: docs for programs that read it. `severity` is error, warning, notice or unreadable; `rule` the rule, or the code of why a file was not read. */
export const listColumns = ['file', 'agency', 'year', 'title', 'rule', 'severity', 'scope', 'section', 'cells', 'place', 'message_zh', 'message_en', 'expected', 'found', 'difference', 'clause', 'mend'] as const
