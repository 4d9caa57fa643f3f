/** What a file is by its content; docx and xlsx are also what Office 2003 wrote as XML in one file, html a page with its pictures in one file; json and csv are reports as this house writes them. Those of `legacyKinds` are converted before they are read. */
export type DocumentKind = 'docx' | 'xlsx' | 'html' | 'pdf' | 'json' | 'csv' | 'text' | LegacyKind

/** Formats that LibreOffice turns into one that we read; odt, ods and xlsb are not old but go the same way. */
export const legacyKinds = ['doc', 'wps', 'rtf', 'odt', 'xls', 'et', 'ods', 'xlsb'] as const
export type LegacyKind = (typeof legacyKinds)[number]

export const isLegacy = (kind: DocumentKind): kind is LegacyKind => legacyKinds.some((legacy) => legacy === kind)
