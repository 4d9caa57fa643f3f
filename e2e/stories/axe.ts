import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const widths = [360, 768, 1280]
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// Axe is half a megabyte, read anew at each look, twice: once it is in the page, nothing is brought.
const isThere = ';'

/** Finds nothing that axe objects to on the page as it stands, on a phone, a tablet and a desk. */
export async function nothingForAxe(page: Page): Promise<void> {
  const before = page.viewportSize()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    // After a click the page may be there a moment before its title, and what the act renews takes it away for another.
    await expect(page).toHaveTitle(/./)
    // Our pages have no frames, which is all that legacy mode leaves out; and of what is right, nothing need be listed.
    const { violations } = await new AxeBuilder({ page, axeSource: width === widths[0] ? undefined : isThere }).setLegacyMode().options({ resultTypes: ['violations'] }).withTags(tags).analyze()
    const found = violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`)
    expect.soft(found, `${page.url()} at ${width} px`).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, `${page.url()} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0)
  }
  if (before) await page.setViewportSize(before)
}
