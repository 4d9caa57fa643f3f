const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as content or attribute value of a page, where it can be nothing else. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/gu, (character) => entities[character] ?? '')
