import { notFound } from 'next/navigation'

/** Any address that nothing else answers. */
export default function UnknownPage() {
  notFound()
}
