import { connection } from 'next/server'

/** The least a page drawn for each request can be. */
export default async function LinePage() {
  await connection()
  return <p>Lá Lành</p>
}
