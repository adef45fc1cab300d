import { runAfterInstall } from './bootstrap/after-install.mjs'
import { projectDir } from './bootstrap/project.mjs'

// npm run bench [-- --fresh --json figures.json --only up,speed,script,lighthouse,memory,names,children,lists,paste]
await runAfterInstall(`${projectDir}/scripts/bench/all.mjs`)
