/** Only a path of this portal: never another site, whatever the address bar was made to say; null for anything else. */
export function safeNext(next: string): string | null {
  return /^\/(?![/\\])[\w\-/.~%]*$/.test(next) ? next : null
}
