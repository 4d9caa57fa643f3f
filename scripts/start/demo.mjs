import { close, connect } from '@nianbao/db/identity'

/** How many of the cast the terminal names; the sign-in page lists them all. */
const shown = 9

/** `theirs`: real people work in this database, so it is no demo and becomes none · `played`: the demo is there · `open`: it can be played in. */
async function stateOf(ownerUrl) {
  const owner = connect({ url: ownerUrl, max: 1 })
  try {
    const { rows } = await owner.$client.query(`select case when exists (select from demo) then 'played'
      when exists (select from person) and not (select settable from clock) then 'theirs' else 'open' end as state`)
    return rows[0].state
  } finally {
    await close(owner)
  }
}

/**
 * Plays the demo county in unless it is there; answers whether this is a demo now. A database of real people is left
 * alone, which is an error where the demo was asked for by name.
 */
export async function ensureDemo(urls, { byName }, say) {
  const state = await stateOf(urls.owner)
  if (state === 'theirs' && byName) throw new Error('DEMO=1 was asked for, but real people work in this database')
  if (state === 'theirs') say('people have been added to this database, so it starts without the demo')
  if (state === 'open') {
    const begun = Date.now()
    const { loadDemo } = await import('@nianbao/db/demo')
    await loadDemo(urls)
    say(`demo county played in, in ${Math.round((Date.now() - begun) / 1000)} s`)
  }
  return state !== 'theirs'
}

/** The demo people that a newcomer should try first, as lines for the terminal. */
export async function demoSignIns() {
  const { cast, demoPassword } = await import('@nianbao/db/demo')
  const lines = cast.slice(0, shown).map(({ email, name, about }) => `  ${email.padEnd(30)} ${name}\t${about.zh} · ${about.en}`)
  return [`demo sign-ins (password ${demoPassword}):`, ...lines, `  and ${cast.length - shown} more on the sign-in page`]
}
