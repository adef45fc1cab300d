import type { Failure } from './say.mjs'

export interface Address {
  host: string
  port: number
  appUrl: string
}
/** A program has the port. */
export class PortTaken extends Failure {
  constructor(port: number)
}
export function chooseAddress(env: Record<string, string | undefined>): Promise<Address>
export function appUrlOf(given: string | undefined, port: number): string
