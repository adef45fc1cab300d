import { version } from '@/package.json'

/** What runs here, as the package says it. */
export const productVersion: string = version
