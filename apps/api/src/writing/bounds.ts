/** Files that are written at once: each may take a core for half a second. */
export const mostAtOnce = 2

/** Files that wait to be written; whoever comes later is told to come again. */
export const longestQueue = 30

/** Seconds after which a file that found the queue full may be asked for again: what the queue takes at its usual pace. */
export const retryAfter = 10

/** Milliseconds for one file, the first one with its fonts included; what takes longer is stuck and is ended. */
export const longestWriting = 20_000

/** Megabytes of a worker's heap; the largest report with both fonts stays below 200. */
export const mostHeap = 512
