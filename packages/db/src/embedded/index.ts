/** The Postgres that comes with the clone: one call starts it, or joins the one that runs. */
export { type Cluster, type ClusterOptions, startCluster, type Urls } from './cluster.ts'
export { withLock } from './lock.ts'
export { ensureDatabase } from '../roles.ts'
