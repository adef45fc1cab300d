/** Keeps what has to be ended and removed, last first, also when somebody presses Ctrl-C. */
export function keepEnds() {
  const ends = []
  let running
  const run = () => (running ??= endAll(ends))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => void run().finally(() => process.exit(1)))
  }
  return { add: (end) => ends.push(end), run }
}

async function endAll(ends) {
  const failures = []
  for (const end of ends.reverse()) {
    try {
      await end()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Something did not end')
}
