import { type Act, acts, inTurn, type State } from '@nianbao/report'
import type { ReportState } from './graph/generated/graphql.ts'

const isAct = (name: string): name is Act => acts.some((act) => act === name)

/** Would the state by itself allow the act? Then it is out of turn because somebody has done it, or something that makes it needless. Names that are no act on a report are not allowed. */
export const allows = (state: ReportState, name: string): boolean => isAct(name) && inTurn(name, state.toLowerCase() as State)
