import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, totalmem } from 'node:os'

/** Where the figures come from; a load beside the cores tells how far to trust them. */
export function machine() {
  const [load] = loadavg()
  return {
    on: new Date().toISOString(),
    node: process.versions.node,
    system: `${platform()} ${arch()}`,
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: Math.round(load * 10) / 10,
  }
}

/** The memory a process holds now, in MB; null where the system does not tell. @param {number} pid */
export function residentMb(pid) {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024
  } catch {
    return null
  }
}

/** The time of its cores a process has used up, in ms; null where the system does not tell. */
export function coreMs(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // Linux counts in hundredths of a second, whatever its own clock.
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}

/** The processes a process has started, where the system tells. */
export function childrenOf(pid) {
  try {
    const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
    return list === '' ? [] : list.split(' ').map(Number)
  } catch {
    return []
  }
}
