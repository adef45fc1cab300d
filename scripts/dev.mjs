import { announce } from './bootstrap/announce.mjs'
import { live } from './bootstrap/lifetime.mjs'

// npm run dev: the same environment and data, Next's development server
await live('dev', announce)
