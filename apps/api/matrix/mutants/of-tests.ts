import type { ByTest } from './mutant.ts'

const one = (name: string, file: string, find: string, replace: string, test: string, says: string): ByTest =>
  ({ name, patches: [{ file: `packages/db/src/${file}`, find, replace }], test: `packages/db/src/${test}`, says })

/** Rules that hold between two moments: the matrix asks at one moment, a room's test at two. */
export const ofTests: readonly ByTest[] = [
  one('waiting: a post that ended while the act waited counts', 'commands/perform.ts', 'posts: await postsNow(tx, asker)', 'posts: asker.posts', 'commands/waiting.test.ts', 'is not done on a post that ended meanwhile'),
  one('waiting: who was disabled while the act waited acts on', 'posts-now.ts', ', isNull(person.disabledAt))', ')', 'commands/waiting.test.ts', 'is not done by somebody who was disabled meanwhile'),
  one('sign-offline: recording a signature leaves no hand', 'commands/sign-offline.ts', 'handed: true, ', '', 'commands/hands.test.ts', 'whoever recorded its signature on paper'),
  one('sign-offline: a sheet that was signed for another content', 'commands/sign-offline.ts', "  if (other) throw new BadInput('attachment', 'TAKEN')\n", '', 'commands/sign-offline.test.ts', 'does not carry over'),
]
