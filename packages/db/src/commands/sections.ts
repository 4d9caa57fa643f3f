import type { SectionId } from '@nianbao/report'

/** The six sections in the order of the form. */
export const sectionIds: readonly SectionId[] = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'otherMatters']

/** Is this one of the six? For what comes from outside. */
export const isSection = (text: string): text is SectionId => sectionIds.some((section) => section === text)
