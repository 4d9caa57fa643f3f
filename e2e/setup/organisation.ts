import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export const organisationName = '统一身份认证'
export const organisationClient = { id: 'nianbao', secret: 'a secret between the two' }

/** A real OpenID Connect server on loopback, in this process; whoever gives a login there has that subject and `…@stories.example`, verified. */
export async function organisation() {
  let answer: ReturnType<Provider['callback']> | undefined
  let tamper: ((request: IncomingMessage) => string | undefined) | undefined
  const server = createServer((request, response) => {
    const changed = tamper?.(request)
    if (changed === 'fail') return void response.writeHead(500).end()
    if (changed !== undefined) request.url = changed
    answer?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`
  return {
    issuer,
    /** Lets the portal at this origin in. */
    open(origin: string) {
      const { id, secret } = organisationClient
      answer = new Provider(issuer, {
        clients: [{ client_id: id, client_secret: secret, redirect_uris: [`${origin}/auth/callback/organisation`], response_types: ['code'], grant_types: ['authorization_code'] }],
        claims: { openid: ['sub'], email: ['email', 'email_verified'] },
        conformIdTokenClaims: false,
        cookies: { keys: [randomBytes(16).toString('hex')] },
        findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId, email: `${accountId}@stories.example`, email_verified: true }) }),
        pkce: { required: () => true },
      }).callback()
    },
    /** Changes the address of requests on their way in: what they answer is what somebody in between made of them. */
    tamper(change: typeof tamper) {
      tamper = change
    },
    async down() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    up: () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve)),
  }
}
