import { runAfterInstall } from './bootstrap/after-install.mjs'
import { projectDir } from './bootstrap/project.mjs'

// npm run scan: the product on a throw-away database, looked at by wapiti and sqlmap as three people
await runAfterInstall(`${projectDir}/scripts/scan/all.mjs`)
