import { resolve } from 'node:path'

// The app lies beside the copy that is measured and uses its packages and its client.
const root = resolve(import.meta.dirname, '..')

export default {
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root },
  outputFileTracingRoot: root,
}
