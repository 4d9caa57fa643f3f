/** The only file of this room that reads the environment: folders in which programs are looked for. */
export const programFolders = (): string[] => (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').filter((folder) => folder !== '')
