import { close, connect } from '@nianbao/db'

/** How many of the cast the terminal names; the sign-in page lists them all. */
const shown = 9

/** Have real people been added to this database? Then it is no demo, and becomes none. */
async function isSomebodys(ownerUrl) {
  const owner = connect({ url: ownerUrl, max: 1 })
  try {
    const { rows } = await owner.$client.query('select exists (select from person) and not (select settable from clock) as theirs')
    return rows[0].theirs
  } finally {
    await close(owner)
  }
}

/**
 * Loads the demo county unless it is there; answers the sign-ins to print, or null when the database belongs to real
 * people, whom a demo must not meet (an error where the demo was asked for by name).
 */
export async function loadDemoInto(urls, { byName }, say) {
  if (await isSomebodys(urls.owner)) {
    if (byName) throw new Error('DEMO=1 was asked for, but real people work in this database')
    say('people have been added to this database, so it starts without the demo')
    return null
  }
  const { cast, demoPassword, loadDemo } = await import('@nianbao/db/demo')
  const line = ({ email, name, about }) => `  ${email.padEnd(30)} ${name}\t${about.zh} · ${about.en}`
  const begun = Date.now()
  if (await loadDemo(urls)) say(`demo county played in, in ${Math.round((Date.now() - begun) / 1000)} s`)
  return [`demo sign-ins (password ${demoPassword}):`, ...cast.slice(0, shown).map(line), `  and ${cast.length - shown} more on the sign-in page`]
}
