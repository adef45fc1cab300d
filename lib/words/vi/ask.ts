/** What the command line answers when a question cannot be answered. */
export const ask = {
  what_missing: (known: string) => `Hãy nói cần hỏi gì: ${known}.`,
  what_unknown: (what: string, known: string) =>
    `Không có câu hỏi “${what}”. Các câu hỏi: ${known}.`,
  file_missing: () => 'Hãy nói tên tệp cần đọc.',
  file_not_found: (path: string) => `Không tìm thấy tệp “${path}”.`,
  failed: () => 'Chưa trả lời được do lỗi của hệ thống.',
}
