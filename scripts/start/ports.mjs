import { createServer } from 'node:net'

/** May we listen there? An address that this machine does not have is nobody's either. */
const isFree = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(error.code)))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })

/** All the addresses that "localhost" can lead to: one stranger on [::1] would answer in our name. */
async function isFreeEverywhere(port) {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0', '::']) if (!(await isFree(port, host))) return false
  return true
}

/** The wanted port, or the next free one, which is said plainly; never one of `others`. */
export async function freePort(wanted, what, others, say) {
  for (let port = wanted; port < Math.min(wanted + 200, 65_536); port++) {
    if (others.includes(port) || !(await isFreeEverywhere(port))) continue
    if (port !== wanted) say(`port ${wanted} is taken: ${what} is on ${port}`)
    return port
  }
  throw new Error(`port ${wanted} and the 200 after it are taken: set another for ${what}`)
}
