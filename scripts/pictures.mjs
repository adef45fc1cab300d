import { runAfterInstall } from './bootstrap/after-install.mjs'
import { projectDir } from './bootstrap/project.mjs'

// npm run pictures: the README's pictures, taken anew from the demo
await runAfterInstall(`${projectDir}/scripts/pictures/all.mjs`)
