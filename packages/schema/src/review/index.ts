import { halfOf } from '../builder.ts'
import './acts.ts'
import './acts-of-supervision.ts'
import './board.ts'
import { builder } from './builder.ts'
import './comments.ts'
import './queue.ts'
import './report.ts'
import './waiting-withdrawals.ts'
import './withdrawal.ts'

/** Review has a staff half only. */
export const review = { staff: halfOf(builder, 'Staff') }
