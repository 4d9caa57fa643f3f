import { writer } from '../write/writer.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** Does an office package say that this house wrote it, and no program since? */
export function isOurs(zip: Zip): boolean {
  let within = ''
  let application = ''
  try {
    readXml(zip, 'docProps/app.xml', { open: (name) => { within = name }, text: (text) => { if (within.endsWith(':Application')) application += text } })
  } catch {
    // What cannot be read beside the document takes nothing from it.
  }
  return application.trim() === writer
}

/** Does a PDF say so? A program that saves it again names itself as its producer. */
export function isOurPdf(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!file.includes(`(${writer})`)) return false
  const text = file.toString('latin1')
  const producer = /\/Producer (\d{1,7}) 0 R/u.exec(text)?.[1]
  return producer !== undefined && text.includes(`\n${producer} 0 obj\n(${writer})`)
}
