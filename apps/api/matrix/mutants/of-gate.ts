import { acts, type Mutant, part } from './mutant.ts'

/** The gate's own walls: who is signed in, and which half of the graph is whose. */
export const ofGate: readonly Mutant[] = [
  { name: 'signedIn: nobody is asked to', ask: part('lists'), patches: [{ file: 'packages/schema/src/context.ts', find: '  if (staff === null || actor === null) {', replace: '  if (staff === null) {' }] },
  { name: 'an act asks nobody to sign in', ask: acts('saveCells'), patches: [{ file: 'packages/schema/src/context.ts', find: '  if (staff === null || actor === null) {', replace: '  if (staff === null) {' }] },
  { name: 'preview: a stranger\'s report', ask: acts('previewImport'), patches: [{ file: 'packages/db/src/queries/reports.ts', find: 'selectReports(db, actor, inScope(actor), amongIds(report.id, ids))', replace: 'selectReports(db, actor, sql`true`, amongIds(report.id, ids))' }] },
  { name: 'the public graph names the office', ask: { only: [] }, patches: [{ file: 'packages/schema/src/registry/agency.ts', find: "      subGraphs: ['Staff'],\n      description: 'The office that reviews its reports.',", replace: "      subGraphs: everyone,\n      description: 'The office that reviews its reports.'," }] },
  { name: 'an upload asks nobody who they are', ask: part('paper'), patches: [{ file: 'apps/api/src/scans.ts', find: 'if (!actor) return await answerRefusal(request, reply, { code: \'SIGNED_OUT\' }, largestAttachment, 401)', replace: 'if (!actor) return await answerRefusal(request, reply, { code: \'SIGNED_OUT\' }, largestAttachment, 404)' }] },
  { name: 'a download asks nobody who they are', ask: part('paper'), patches: [{ file: 'apps/api/src/downloads.ts', find: "if (!actor) return reply.code(401).send({ refusal: { code: 'SIGNED_OUT' } })", replace: "if (!actor) return reply.code(404).send({ refusal: { code: 'SIGNED_OUT' } })" }] },
  { name: 'a working record as a file asks nobody who they are', ask: part('paper'), patches: [{ file: 'apps/api/src/working-files.ts', find: "if (!actor) return reply.code(401).send({ refusal: { code: 'SIGNED_OUT' } })", replace: "if (!actor) return reply.code(404).send({ refusal: { code: 'SIGNED_OUT' } })" }] },
  { name: 'a working record as a file: a stranger\'s', ask: part('paper'), patches: [
    { file: 'packages/db/src/queries/reports.ts', find: 'selectReports(db, actor, inScope(actor), amongIds(report.id, ids))', replace: 'selectReports(db, actor, sql`true`, amongIds(report.id, ids))' },
    { file: 'packages/db/src/queries/contents.ts', find: 'and(amongIds(report.id, ids), inScope(actor))', replace: 'amongIds(report.id, ids)' },
  ] },
]
