import { announce } from './bootstrap/announce.mjs'
import { live } from './bootstrap/lifetime.mjs'

// npm run up
await live('start', announce)
