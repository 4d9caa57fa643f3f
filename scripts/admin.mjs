// npm run admin -- create | agency: on any Node >= 20, installs what is missing, then does what the administrator asks.
import { handOver } from './hand-over.mjs'
import { install } from './install.mjs'

try {
  install({ quiet: true })
  process.exitCode = await handOver('scripts/admin/main.mjs', process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
