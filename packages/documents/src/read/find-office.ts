import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { programFolders } from '../env.ts'

const names = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice']

const usualFolders: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/lib/libreoffice/program', '/usr/lib64/libreoffice/program', '/opt/libreoffice/program', '/snap/bin'],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS'],
  win32: ['C:\\Program Files\\LibreOffice\\program', 'C:\\Program Files (x86)\\LibreOffice\\program'],
}

/** The LibreOffice program in the given folders, else where it is usually installed; null where there is none. */
export function findOffice(folders: string[] = [...programFolders(), ...(usualFolders[process.platform] ?? [])]): string | null {
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
