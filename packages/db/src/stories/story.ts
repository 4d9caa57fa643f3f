import { check, type Finding } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import { close, connect } from '../client.ts'
import { type Filing, filingOf } from '../demo/filing.ts'
import { setStage, type Stage } from '../demo/stage.ts'
import type { DemoYear } from '../demo/themes/index.ts'
import { checkablesByReportIds } from '../queries/contents.ts'
import { type Report, reportsByIds } from '../queries/reports.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

/** A database in which nothing has happened but that the county's places and people are there; and who to ask in it. */
export interface StoryWorld {
  database: TestDatabase
  stage: Stage
  /** Plays one story to its end; the clock stays where it led. */
  tell(story: () => Promise<void>): Promise<void>
  filing(code: string, year: DemoYear): Filing
  /** A report as the city's supervisor, who sees everything, finds it. */
  standing(filing: Filing): Promise<Report>
  /** What the rules say when it is to be signed. */
  findings(filing: Filing): Promise<Finding[]>
  /** A number that the owner of the database is told. */
  number(question: string): Promise<number>
  end(): Promise<void>
}

/** The stage of the demo before anybody has come on. */
export async function storyWorld(): Promise<StoryWorld> {
  const database = await testDatabase()
  const [owner, staff] = [connect({ url: database.urls.owner, max: 2 }), connect({ url: database.urls.staff, max: 4 })]
  const stage = await setStage(owner, staff)
  const above = stage.who('qin.lan')
  return {
    database, stage,
    tell: (story) => stage.play([story]),
    filing: (code, year) => filingOf(stage, code, year),
    standing: async (filing) => (await reportsByIds(staff, above, [await filing.id()]))[0]!,
    findings: async (filing) => {
      const [read] = await checkablesByReportIds(staff, above, [await filing.id()], 'signing')
      return check(read!.checkable)
    },
    number: async (question) => Number((await owner.execute<{ n: string }>(sql.raw(question))).rows[0]!.n),
    end: async () => {
      await Promise.all([close(owner), close(staff)])
      await database.drop()
    },
  }
}
