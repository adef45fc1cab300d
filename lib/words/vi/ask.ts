/** What the command line answers when a question cannot be answered. */
export const ask = {
  what_missing: (known: string) => `Hãy nói cần hỏi gì: ${known}.`,
  what_unknown: (what: string, known: string) =>
    `Không có câu hỏi “${what}”. Các câu hỏi: ${known}.`,
  file_missing: () => 'Hãy nói tên tệp cần đọc.',
  file_not_found: (path: string) => `Không tìm thấy tệp “${path}”.`,
  not_json: () => 'Tệp này không phải là JSON viết bằng UTF-8.',
  no_children: () => 'Tệp này không có danh sách “children”.',
  id_missing: (place: number) => `Trẻ thứ ${place} không có “id”.`,
  name_missing: (place: number) => `Trẻ thứ ${place} không có “fullName”.`,
  id_repeated: (id: string) => `Có nhiều trẻ cùng “id”: ${id}.`,
  too_many_children: (most: number) => `Danh sách có nhiều hơn ${most} trẻ.`,
  failed: () => 'Chưa trả lời được do lỗi của hệ thống.',
}
