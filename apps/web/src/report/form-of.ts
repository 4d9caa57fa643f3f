import { type Format, type FormatId, formats } from '@nianbao/report'

/** The form that a report is written in; an unknown id reads as the one in force. */
export const formatOf = (id: string): Format => formats[id as FormatId] ?? formats['2021']
