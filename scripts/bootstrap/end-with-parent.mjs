// Loaded into the web process before Next: when the supervisor is gone, killed even, the channel to
// it closes, and a server nobody watches must not keep the port.
process.once('disconnect', () => {
  setTimeout(() => process.exit(1), 10_000).unref()
  process.kill(process.pid, 'SIGTERM')
})
