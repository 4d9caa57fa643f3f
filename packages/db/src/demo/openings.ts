import { openYear } from '../commands/open-year.ts'
import { setDeadline } from '../registry/set-deadline.ts'
import { officesOfDemo } from './settings.ts'
import type { Stage } from './stage.ts'
import type { DemoYear } from './themes/index.ts'

/** Somebody's part of the play. */
export type Story = () => Promise<void>

/**
 * Opens a year: the city's office first, the county's a day later, the neighbour's after that. Between the first two is
 * time to decide who must file. The county gives its townships until 20 January.
 */
export function openings(stage: Stage, year: DemoYear, [city, county, neighbour]: readonly [string, string, string], between: Story = async () => {}): Story[] {
  const open = async (office: string, moment: string) => {
    await stage.until(moment)
    await openYear(stage.staff, stage.who(officesOfDemo[office]!.supervisor), { officeId: stage.place(office), year })
  }
  return [
    async () => {
      await open('MZ-BGS', `${city} 14:00`)
      await between()
    },
    async () => {
      await stage.until(`${county} 08:40`)
      const officeId = stage.place('YL-BGS')
      for (const kind of ['township', 'subDistrict'] as const) {
        await setDeadline(stage.staff, stage.who(officesOfDemo['YL-BGS']!.supervisor), { officeId, year, kind, lastDay: `${year + 1}-01-20` })
      }
      await open('YL-BGS', `${county} 09:00`)
    },
    () => open('QX-BGS', `${neighbour} 09:00`),
  ]
}
