// Adds agencies and the people who work for them, and sets the policy of passwords, straight in the database, as its owner.
import { parseArgs } from 'node:util'
import { auditBooks, createAgency, createPerson, passwordPolicies, setPasswordPolicy } from '@nianbao/db/embedded'
import { close, connect } from '@nianbao/db'
import { openDatabase } from '../start/database.mjs'
import { readSettings } from '../start/settings.mjs'
import { askPassword } from './ask-password.mjs'

const usage = `npm run admin -- create --email EMAIL --name NAME [--agency CODE --role ROLE…]
  adds a person; the password is asked for, or read from the first line of the input
  roles: filer checker signatory clearer reviewer supervisor admin
npm run admin -- agency --code CODE --name NAME --kind KIND --division DIGITS [--parent CODE] [--office CODE]
  adds an agency; an office without --office acts on itself
  kinds: government office ownLevel department township subDistrict institution
npm run admin -- passwords --policy POLICY
  what holds for every password from now on: asvs (length, nothing that is guessed first) or dengbao (等保: kinds of
  characters, a new one every ninety days, none of the last five)
npm run admin -- audit
  recomputes every book and every root from the database, private halves and all, and says what does not stand
DATABASE_URL says which database; without it the one of this clone is used.`

const text = { type: 'string' }
const options = {
  create: { email: text, name: text, agency: text, role: { type: 'string', multiple: true } },
  agency: { code: text, name: text, kind: text, division: text, parent: text, office: text },
  passwords: { policy: text },
  audit: {},
}

const needed = { create: ['email', 'name'], agency: ['code', 'name', 'kind', 'division'], passwords: ['policy'], audit: [] }

/** Reasons of a refusal in words; the words before them name the field. */
const reasons = {
  TAKEN: 'is taken already', MALFORMED: 'is not written as it should be', REQUIRED: 'is needed', UNKNOWN: 'is none that there is',
  TOO_SHORT: 'is too short (8 characters or more; 10 under dengbao)', TOO_LONG: 'is too long', COMMON: 'is one of those that are guessed first',
  PERSONAL: 'has the name or the email in it', KINDS: 'needs three of: small letters, capitals, figures, signs',
}

const sentence = (error) => (error.code === 'BAD_INPUT' ? `${error.field} ${reasons[error.reason] ?? error.reason}` : error.message)

async function act(command, given, owner) {
  if (command === 'audit') return audited(await auditBooks(owner))
  if (command === 'passwords') {
    if (!passwordPolicies.includes(given.policy)) throw new Error(`--policy is one of: ${passwordPolicies.join(' ')}`)
    await setPasswordPolicy(owner, given.policy)
    return `the policy of passwords is ${given.policy} from now on`
  }
  if (command === 'agency') {
    await createAgency(owner, { parent: null, office: null, ...given })
    return `${given.name} (${given.code}) added`
  }
  const { role: roles = [], agency = null, ...who } = given
  if ((agency === null) !== (roles.length === 0)) throw new Error('--agency and --role go together')
  await createPerson(owner, { ...who, agency, roles, password: await askPassword() })
  return `${who.name} can sign in as ${who.email}${roles.length > 0 ? `, ${roles.join(' and ')} of ${agency}` : ''}`
}

/** An audit in one sentence; what does not stand is thrown, so that the command ends with 1. */
function audited({ findings, books, lines, roots }) {
  if (findings.length > 0) throw new Error(`does not stand:\n${findings.map(({ book, line }) => `  ${book}${line === null ? '' : ` from line ${line}`}`).join('\n')}`)
  return `${books} books, ${lines} lines, ${roots} roots: all stand as they were written`
}

async function main() {
  const [command, ...rest] = process.argv.slice(2)
  if (!options[command]) {
    console.error(usage)
    return 2
  }
  const { values } = parseArgs({ args: rest, options: options[command] })
  for (const name of needed[command]) if (!values[name]) throw new Error(`--${name} is needed\n\n${usage}`)
  const database = await openDatabase(readSettings(process.env, []), process.env, () => {})
  const owner = connect({ url: database.urls.owner, max: 1 })
  try {
    console.log(await act(command, values, owner))
    return 0
  } finally {
    await close(owner)
    await database.stop()
  }
}

process.exitCode = await main().catch((error) => {
  console.error(sentence(error))
  return 1
})
// The channel to whoever started us would keep us here.
process.disconnect?.()
