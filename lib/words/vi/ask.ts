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
  field_unreadable: (path: string) => `Không đọc được “${path}” trong tệp.`,
  same_child_twice: (id: string) => `Có nhiều trẻ cùng “id”: ${id}.`,
  same_sponsor_twice: (id: string) => `Có nhiều đơn vị cùng “id”: ${id}.`,
  fixed_unknown_sponsor: (id: string) =>
    `Có trẻ được giữ cho một đơn vị không có trong danh sách: ${id}.`,
  fixed_twice: (id: string) => `Trẻ ${id} được giữ cho hai đơn vị.`,
  fixed_and_excluded: (id: string) => `Trẻ ${id} vừa được giữ vừa bị loại với cùng một đơn vị.`,
  failed: () => 'Chưa trả lời được do lỗi của hệ thống.',
}
