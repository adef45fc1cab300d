import { join } from 'node:path'
import { readDemoAccounts } from './demo.mjs'

/**
 * Says where the product is and, where the demo is loaded, with which accounts to look around.
 * @param {{ address: { appUrl: string, host: string }, dataDir: string }} product
 */
export function announce({ address, dataDir }) {
  const lines = ['', `  Lá Lành  ${address.appUrl}`]
  const accounts = readDemoAccounts(dataDir)
  if (accounts.length > 0) {
    lines.push('', `  Tài khoản thử · demo accounts  (${join(dataDir, 'demo-accounts.json')})`)
    const rows = accounts.map(({ username, password, role, commune }) => [
      username,
      password,
      role,
      commune,
    ])
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)))
    for (const row of rows) {
      lines.push(`    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`)
    }
  }
  lines.push('', '  Dừng: Ctrl-C · stop: Ctrl-C', '')
  process.stdout.write(`${lines.join('\n')}\n`)
}
