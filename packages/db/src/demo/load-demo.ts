import { sql } from 'drizzle-orm'
import { close, connect, type Db } from '../client.ts'
import { migrate } from '../migrate.ts'
import { setStage } from './stage.ts'
import { stories2023 } from './year-2023.ts'
import { stories2024 } from './year-2024.ts'
import { stories2025 } from './year-2025.ts'

/** When the demo begins, in Shanghai; the clock ticks on from there. */
export const demoNow = '2026-01-28 10:00'

/** So many connections work side by side: steps of one moment do not wait for one another. */
const hands = 6

/** Any number that nobody else locks: one process at a time plays the demo. */
const demoLock = 2_019_1020

/**
 * Plays the demo county into a migrated database that is empty or made for a demo, through the commands and with true
 * dates; answers whether it was needed. A loading that was cut short is begun anew. Throws where a real person would be
 * met: a database with people and a true clock is never touched.
 */
export async function loadDemo(urls: { owner: string; staff: string }): Promise<boolean> {
  const owner = connect({ url: urls.owner, max: 2 })
  const staff = connect({ url: planOnce(urls.staff), max: hands })
  try {
    return await owner.transaction(async (guard) => {
      // The guard's own connection holds the lock; everything else goes through the others.
      await guard.execute(sql`select pg_advisory_xact_lock(${demoLock})`)
      if (await isLoaded(owner)) return false
      await makeReady(owner, urls.owner)
      const stage = await setStage(owner, staff)
      await stage.play([...stories2023(stage), ...stories2024(stage), ...stories2025(stage), () => stage.until(demoNow)])
      await owner.execute(sql`insert into demo default values`)
      return true
    })
  } finally {
    await Promise.all([close(owner), close(staff)])
  }
}

/** The same few questions are asked thousands of times: planned once they cost a quarter. */
function planOnce(url: string): string {
  const planned = new URL(url)
  planned.searchParams.set('options', '-c plan_cache_mode=force_generic_plan')
  return planned.href
}

async function isLoaded(owner: Db): Promise<boolean> {
  const { rows } = await owner.execute(sql`select from demo`)
  return rows.length > 0
}

/** Gives an empty database a clock that can be set; one whose loading was cut short is emptied first. */
async function makeReady(owner: Db, ownerUrl: string): Promise<void> {
  const { rows } = await owner.execute<{ people: boolean; settable: boolean }>(sql`select exists (select from person) as people, (select settable from clock) as settable`)
  const { people, settable } = rows[0]!
  if (people && !settable) throw new Error('the demo is not loaded into a database that real people use')
  if (people) {
    await owner.execute(sql`drop schema public cascade`)
    await owner.execute(sql`create schema public`)
    await owner.execute(sql`grant usage on schema public to public`)
    await migrate(ownerUrl)
  }
  if (people || !settable) await owner.execute(sql`select make_clock_settable()`)
}
