import { compareNarratives as compare, type Db } from '@nianbao/db'
import type { FastifyInstance } from 'fastify'
import { againAndAgain } from './again-and-again.ts'

/** Milliseconds: a submission is compared with the others of its year so soon after. */
const pause = 5_000

/** Finds reports whose texts are like another agency's, as they come in. Some thousand texts at a time until none is due; closing waits for those at hand. */
export const compareNarratives = (app: FastifyInstance, worker: Db): void =>
  againAndAgain(app, pause, 'no text compared', async (closing) => {
    while (!closing.aborted && (await compare(worker)) > 0);
  })
