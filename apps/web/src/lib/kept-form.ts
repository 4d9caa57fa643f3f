/** What a form had sent when nobody could take it: its fields, to be sent again, or that the browser alone still has them. */
export type KeptForm = { fields: [name: string, value: string][] } | 'inBrowser'

/** Fields that are written into no page. */
const isSecret = (name: string) => /password|code/i.test(name)

/** Reads the form of a request that is not going on; passwords, files and what is no form stay in the browser. */
export async function keptForm(request: Request): Promise<KeptForm> {
  const form = await request.formData().catch(() => null)
  if (!form) return 'inBrowser'
  const fields: [string, string][] = []
  for (const [name, value] of form) {
    if (isSecret(name) || typeof value !== 'string') return 'inBrowser'
    fields.push([name, value])
  }
  return { fields }
}
