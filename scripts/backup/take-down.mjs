import { say } from '../bootstrap/say.mjs'
import { noteBackup } from './note.ts'

/**
 * Takes a backup down in the record of acts. The backup itself is good without the line, so a
 * database that takes none now is told and changes nothing.
 * @param {import('./note.ts').BackupNote} note
 */
export async function takeDown(note) {
  try {
    await noteBackup(note)
  } catch (error) {
    const why = error.code ?? error.message
    say(
      `Chưa ghi được việc này vào nhật ký (${why}): trang Tình trạng hệ thống còn hiện bản trước`,
      `it could not be taken down in the record of acts (${why})`,
    )
  }
}
