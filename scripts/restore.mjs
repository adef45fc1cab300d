import { fileURLToPath } from 'node:url'
import { runAfterInstall } from './bootstrap/after-install.mjs'

// npm run restore -- <file> [--replace]
await runAfterInstall(fileURLToPath(new URL('backup/restore.mjs', import.meta.url)))
