import { z } from 'zod'

const url = z.url({ protocol: /^postgres(ql)?$/ })

const settings = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL_STAFF: url,
  DATABASE_URL_VISITOR: url,
  DATABASE_URL_IDENTITY: url,
  DATABASE_URL_WORKER: url.optional(),
  PORTAL_ORIGIN: z.url().default('http://localhost:3000'),
  NIANBAO_OPERATIONS: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
}).refine((env) => env.NODE_ENV !== 'production' || env.NIANBAO_OPERATIONS !== undefined, {
  path: ['NIANBAO_OPERATIONS'], message: 'is required in production: the staff endpoint answers the portal\'s own operations only',
})

/** The API's settings, read once at start. */
export interface Env {
  production: boolean
  port: number
  host: string
  /** Without the worker's, nobody here draws the roots over the books. */
  databases: { staff: string; visitor: string; identity: string; worker: string | undefined }
  portalOrigin: string
  /** Path of the portal's persisted operations, a JSON object of sha256 → document. */
  operations: string | undefined
  logLevel: string
}

/** Reads the settings; throws one sentence per setting that is missing or wrong, naming it. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const read = settings.safeParse(variables)
  if (!read.success) {
    throw new Error(read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'))
  }
  const env = read.data
  return {
    production: env.NODE_ENV === 'production',
    port: env.PORT,
    host: env.HOST,
    databases: { staff: env.DATABASE_URL_STAFF, visitor: env.DATABASE_URL_VISITOR, identity: env.DATABASE_URL_IDENTITY, worker: env.DATABASE_URL_WORKER },
    portalOrigin: env.PORTAL_ORIGIN,
    operations: env.NIANBAO_OPERATIONS,
    logLevel: env.LOG_LEVEL,
  }
}
