import { notFound } from 'next/navigation'

/** The page that says so has a title of its own. */
export function generateMetadata() {
  notFound()
}

/** Any address that nothing else answers. */
export default function UnknownPage() {
  notFound()
}
