import path from 'node:path'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const root = path.join(import.meta.dirname, '../..')

/** Headers for every answer; the content security policy carries a nonce and is set in src/proxy.ts. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
]

const config: NextConfig = {
  // A second build can stand beside the one that is running.
  distDir: process.env.DIST_DIR || '.next',
  agentRules: false,
  poweredByHeader: false,
  outputFileTracingRoot: root,
  turbopack: { root },
  // pg and argon2 load native or optional parts at run time: they stay outside the bundle.
  serverExternalPackages: ['pg', '@node-rs/argon2'],
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
  headers: async () => [{ source: '/:path*', headers }],
}

// Messages are compiled at build time, so that the browser carries no ICU parser.
const withIntl = createNextIntlPlugin({
  requestConfig: './src/i18n/request.ts',
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
})

export default withIntl(config)
