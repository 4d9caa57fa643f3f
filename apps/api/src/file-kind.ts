import type { AttachmentType } from '@nianbao/db'

const starts = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, index) => bytes[index] === byte)

/** What these bytes are, whatever their name or sender says; null for anything but PDF, JPEG and PNG. */
export function kindOfBytes(bytes: Uint8Array): AttachmentType | null {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf'
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  return null
}

const endings: Record<AttachmentType, readonly string[]> = { 'application/pdf': ['.pdf'], 'image/jpeg': ['.jpg', '.jpeg'], 'image/png': ['.png'] }

/** The name a file is kept under: no folders, no control characters, and the ending of what it is, so that no desktop runs it. */
export function nameOfFile(sent: string, kind: AttachmentType): string {
  const bare = (sent.split(/[/\\]/).at(-1) ?? '').replaceAll(/\p{Cc}/gu, '').trim().slice(0, 200)
  const [ending = ''] = endings[kind]
  return endings[kind].some((known) => bare.toLowerCase().endsWith(known) && bare.length > known.length) ? bare : `${bare || 'scan'}${ending}`
}
