import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installed, projectDir, projectNode } from '../bootstrap/project.mjs'

/** A commune, a district, a province. */
const SIZES = [
  [75, 18],
  [400, 80],
  [2_000, 300],
]
const SEEDS = [1, 2, 3]

/** What matching children and sponsors takes at three sizes, each instance in a process of its own. */
export function measureMatching() {
  return SIZES.map(([children, sponsors]) => ({
    ...{ children, sponsors },
    runs: SEEDS.map((seed) => matched([children, sponsors, seed])),
  }))
}

function matched(words) {
  const program = join(projectDir, 'scripts/bench/measure-matching.ts')
  const loader = pathToFileURL(installed('tsx/dist/loader.mjs')).href
  const output = execFileSync(projectNode, ['--import', loader, program, ...words.map(String)], {
    cwd: projectDir,
    encoding: 'utf8',
  })
  return JSON.parse(output)
}
