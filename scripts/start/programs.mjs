import { join } from 'node:path'
import { root } from '../installed.mjs'
import { operationsFile } from './build.mjs'
import { freePort } from './ports.mjs'
import { portalSecrets } from './secret.mjs'

/** Starts the API and the portal on free ports, each with the urls of its own roles and nothing beside. */
export async function startPrograms({ dev, home, host, ...settings }, urls, isDemo, children, say) {
  const port = await freePort(settings.port, 'the portal', [], say)
  const apiPort = await freePort(settings.apiPort, 'the API', [port], say)
  const shared = {
    NODE_ENV: dev ? 'development' : 'production',
    PORTAL_ORIGIN: settings.portalOrigin ?? `http://localhost:${port}`,
    DATABASE_URL_IDENTITY: urls.identity,
  }
  const api = children.start('api', [...(dev ? ['--watch'] : []), join(root, 'apps/api/src/main.ts')], {
    cwd: join(root, 'apps/api'),
    env: { ...shared, PORT: `${apiPort}`, HOST: host, DATABASE_URL_STAFF: urls.staff, DATABASE_URL_VISITOR: urls.visitor, DATABASE_URL_WORKER: urls.worker, NIANBAO_OPERATIONS: operationsFile },
  })
  const next = [join(root, 'node_modules/next/dist/bin/next'), dev ? 'dev' : 'start', '-H', host, '-p', `${port}`]
  const portal = children.start('portal', next, {
    cwd: join(root, 'apps/web'),
    env: { ...shared, PORT: `${port}`, API_URL: `http://127.0.0.1:${apiPort}`, ...(settings.apiOrigin && { API_ORIGIN: settings.apiOrigin }), ...portalSecrets(process.env, home), DEMO: isDemo ? '1' : '0' },
  })
  return { api, portal, port, apiPort }
}
