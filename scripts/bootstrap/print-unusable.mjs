import { unusableVariables } from '../../lib/platform/env.ts'

// On the project's own Node, which reads TypeScript: the one schema of the variables decides.
process.stdout.write(JSON.stringify(unusableVariables(process.env)))
