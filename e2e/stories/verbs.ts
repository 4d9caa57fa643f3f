import { expect, type Page } from '@playwright/test'
import { livesYear } from '../setup/lives.ts'

/** Goes to the planted report of that agency, in the filer's room or the reviewer's. */
export const open = (page: Page, room: 'filing' | 'review', code: string) => page.goto(`/zh-CN/${room}/${code}/${livesYear}`)

/** The button of that word. */
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

export const press = (page: Page, name: string) => button(page, name).click()

/** Unfolds the part of the page whose summary has this word. */
export const unfold = (page: Page, name: string) => page.locator('summary', { hasText: name }).first().click()

/** Waits until the page says so. After an act its answer is waited for: the word of a button at work is gone, and stands elsewhere, too. */
export const says = (page: Page, told: string | RegExp) => expect(page.getByText(told).first()).toBeVisible()

/** The editor's box of one figure. */
export const cell = (page: Page, id: string) => page.locator(`input[data-cell="${id}"]`)

/** All figures of the editor as they are written, in its order. */
export const values = (page: Page) => page.locator('input[data-cell]').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value).join('|'))

/** Waits until what was typed is on the server. */
export const saved = (page: Page) => expect(page.getByLabel('保存状态')).toContainText('已')

/** 保密审查 on the agency's page that is open: who looked, that it can be public, and when; the act itself is pressed by the story. */
export async function fillClearance(clearer: Page, day = '2026-01-28'): Promise<void> {
  await unfold(clearer, '保密审查')
  await clearer.getByLabel('审查人姓名').fill('孙宁')
  await clearer.getByLabel('可以公开').check()
  await clearer.getByLabel('审查日期').fill(day)
}
