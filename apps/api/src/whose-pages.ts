import type { FastifyCorsOptions } from '@fastify/cors'

/** Which pages of other origins a browser may let ask here: any page the public half, the portal's alone for documents, none the staff half. */
export function whosePages(path: string, portalOrigin: string): FastifyCorsOptions {
  if (path === '/uploads') {
    return { origin: new URL(portalOrigin).origin, methods: ['GET', 'PUT'], allowedHeaders: ['authorization', 'content-type'], exposedHeaders: ['x-request-id'], maxAge: 86_400 }
  }
  if (path.startsWith('/staff/')) return { origin: false }
  return { origin: '*', methods: ['GET', 'POST'], exposedHeaders: ['x-request-id'], maxAge: 86_400 }
}
