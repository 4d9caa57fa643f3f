// npm start and npm run dev: on any Node >= 20, installs what is missing, then starts everything.
import { handOver } from './hand-over.mjs'
import { install } from './install.mjs'

try {
  install()
  process.exitCode = await handOver('scripts/start/main.mjs', process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
