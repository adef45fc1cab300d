import { fileURLToPath } from 'node:url'
import { runAfterInstall } from './bootstrap/after-install.mjs'

// npm run backup -- <file>
await runAfterInstall(fileURLToPath(new URL('backup/backup.mjs', import.meta.url)))
