import type messages from '../../messages/zh-CN.json'

type Messages = typeof messages

/** The message groups that a page's scripts need; the rest stays on the server. */
export function pick(all: Messages, groups: readonly (keyof Messages)[]): Partial<Messages> {
  return Object.fromEntries(groups.map((group) => [group, all[group]]))
}
