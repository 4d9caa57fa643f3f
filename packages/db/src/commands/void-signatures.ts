import { and, eq, isNull } from 'drizzle-orm'
import { signature } from '../tables/signature.ts'
import type { Scene } from './perform.ts'

/** Takes every signature back that stands under the report; they stay on record as voided. */
export async function voidSignatures({ tx, report, now }: Scene): Promise<void> {
  await tx.update(signature).set({ voidedAt: now })
    .where(and(eq(signature.agencyId, report.agencyId), eq(signature.reportId, report.id), isNull(signature.voidedAt)))
}
