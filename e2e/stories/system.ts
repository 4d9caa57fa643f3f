/** Where portal and API of the system that this worker's stories have to themselves are. */
export interface System {
  portal: string
  api: string
}

/** The system of this worker: of those that were started, the one of its place among the workers. */
export const system = (): System => (JSON.parse(process.env.SYSTEMS!) as System[])[Number(process.env.TEST_PARALLEL_INDEX)]!
