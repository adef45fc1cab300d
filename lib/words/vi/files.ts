/** Why a file is not taken. */
const refusals = {
  file_empty: () => 'Tệp rỗng, không có gì bên trong. Hãy chọn lại tệp.',
  file_too_big: () =>
    'Tệp lớn quá: danh sách và bản quét tối đa 10 MB, ảnh và chứng từ tối đa 8 MB. Hãy chụp hoặc lưu lại nhỏ hơn.',
  file_kind_not_taken: () =>
    'Loại tệp này không nhận được. Ảnh: JPG, PNG, WebP. Chứng từ, bản quét: thêm PDF. Danh sách: Excel hoặc CSV.',
  picture_too_large: () =>
    'Ảnh có kích thước quá lớn (trên 40 triệu điểm ảnh). Hãy chụp lại nhỏ hơn.',
  file_damaged: () => 'Tệp hỏng, không mở được. Hãy chụp hoặc lưu lại rồi gửi lần nữa.',
}

export const files = {
  refusals,
  missing: 'Không có tệp này, hoặc tệp không thuộc phạm vi của anh/chị.',
}
