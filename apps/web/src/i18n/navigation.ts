import { createNavigation } from 'next-intl/navigation'
import { routing } from './routing.ts'

/** Links, redirects and the router, all of which keep the reader's language. */
export const { Link, redirect, usePathname, useRouter, getPathname } = createNavigation(routing)
