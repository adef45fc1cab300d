import { sayFailure } from './say.mjs'

/**
 * Runs a command of the command line: its failure is said once, in words, and ends with code 1.
 * @param {() => Promise<void>} command
 */
export async function main(command) {
  try {
    await command()
  } catch (error) {
    sayFailure(error)
    process.exitCode = 1
  }
}
