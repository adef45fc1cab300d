/** Why a field cannot be taken. The label stands before it, so the sentence does not repeat it. */
export const issues = {
  required: 'Chưa điền.',
  too_long: 'Dài quá, hãy viết ngắn lại.',
  too_short: 'Ngắn quá.',
  too_big: 'Lớn quá mức cho phép.',
  too_small: 'Nhỏ quá mức cho phép.',
  unclear: 'Chưa đọc được. Hãy xem lại cách viết theo ví dụ.',
}
