import { fileURLToPath } from 'node:url'
import { runAfterInstall } from './bootstrap/after-install.mjs'

// npm run admin:create
await runAfterInstall(fileURLToPath(new URL('admin/create.mjs', import.meta.url)))
