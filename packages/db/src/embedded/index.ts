/** The Postgres that comes with the clone, and what brings any database to life: roles, migrations, the lock of a start, the first people. */
export { type Cluster, type ClusterOptions, startCluster, type Urls } from './cluster.ts'
export { Held, withLock } from './lock.ts'
export { processMark, stillRuns } from './process-mark.ts'
export { createAgency, type NewAgency } from '../identity/create-agency.ts'
export { createPerson, type NewPerson } from '../identity/create-person.ts'
export { migrate } from '../migrate.ts'
export { adoptDatabase, type DatabaseRole, databaseRoles, ensureDatabase, urlAs } from '../roles.ts'
