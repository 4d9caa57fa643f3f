import 'server-only'
import { z } from 'zod'

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  API_URL: z.url().default('http://127.0.0.1:4000'),
  DATABASE_URL_IDENTITY: z.string().min(1),
  PORTAL_ORIGIN: z.url().default('http://localhost:3000'),
  AUTH_SECRET: z.string().min(16),
  DEMO: z.enum(['0', '1', '']).default('0'),
})

let read: z.infer<typeof schema> | undefined

/** The settings of the portal, read at the first request, so that a build needs none; throws the names of those missing. */
export function env() {
  read ??= schema.parse(process.env)
  return read
}

/** Is this the demo, whose sign-in page lists its people? */
export function isDemo() {
  return env().DEMO === '1'
}
