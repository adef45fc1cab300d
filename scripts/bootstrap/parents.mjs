import { readFileSync } from 'node:fs'
import { identityOf, programOf } from './process-identity.mjs'

/**
 * Calls back once when the npm that started this process is gone: killed, it cannot pass a signal
 * on, and a product nobody can stop from the terminal must not keep the port. Started without npm
 * (by a service manager, say), the process stands for itself.
 * @param {() => void} onGone
 */
export function watchStarter(onGone) {
  if (!process.env.npm_lifecycle_event) return
  const starters = startersOf(process.pid).map((pid) => [pid, identityOf(pid)])
  const timer = setInterval(() => {
    if (starters.every(([pid, identity]) => identityOf(pid) === identity)) return
    clearInterval(timer)
    onGone()
  }, 500)
  timer.unref()
}

/** The parent; where it is npm's shell, npm too. */
function startersOf(pid) {
  const parent = process.pid === pid ? process.ppid : parentOf(pid)
  if (!parent || parent === 1) return []
  const isShell = /(^|\/)(sh|bash|dash|zsh|busybox)$/.test(programOf(parent) ?? '')
  return isShell ? [parent, ...startersOf(parent)] : [parent]
}

function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}
