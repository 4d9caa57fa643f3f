import { type Edition, type FileKind, fileKinds, fileName } from '@nianbao/documents/write'
import { savedAs } from './saved-as.ts'

/** What goes with a report as a file: a browser saves it; shown as a page it could do nothing but be looked at. */
export const fileHeaders = (kind: FileKind, edition: Edition) => ({
  'content-type': fileKinds[kind].mediaType,
  'content-disposition': savedAs(fileName(edition, kind), `${edition.agency.code}-${edition.year}${edition.draft ? '-draft' : ''}.${kind}`),
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
})
