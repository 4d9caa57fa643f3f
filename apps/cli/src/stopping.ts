const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** While the work goes on, a signal to end says what is to be said and ends the program at once: what is done stands in the journal. */
export async function stoppable<Result>(said: () => string, work: () => Promise<Result>): Promise<Result> {
  const stops = Object.entries(signals).map(([signal, code]) => {
    const stop = () => {
      process.stderr.write(`${said()}\n`)
      process.exit(code)
    }
    process.on(signal, stop)
    return () => process.removeListener(signal, stop)
  })
  try {
    return await work()
  } finally {
    stops.forEach((unhook) => unhook())
  }
}
