import { randomUUID } from 'node:crypto'
import { now } from './clock'

/**
 * An id made before its row is written (UUID version 7), for rows that point to one another: the instant,
 * then what is random in a version 4, which is drawn for many at once.
 */
export function newId(): string {
  const instant = now().getTime().toString(16).padStart(12, '0')
  return `${instant.slice(0, 8)}-${instant.slice(8)}-7${randomUUID().slice(15)}`
}
