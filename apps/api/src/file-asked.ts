import { type FileKind, fileKinds } from '@nianbao/documents/write'

/** Splits "2024.docx" into what it names and the kind of file; null where the kind is none of ours. */
export function fileAsked(file: string): { name: string; kind: FileKind } | null {
  const dot = file.lastIndexOf('.')
  const kind = file.slice(dot + 1)
  return dot > 0 && Object.hasOwn(fileKinds, kind) ? { name: file.slice(0, dot), kind: kind as FileKind } : null
}
