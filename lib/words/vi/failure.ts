/** Apart from the shell's words: these few travel to the browser with every page. */
export const failure = {
  title: 'Có trục trặc, trang chưa mở được',
  lead: 'Lỗi này không phải do anh/chị. Những gì đã ghi vào sổ vẫn còn nguyên.',
  reference: 'Nếu lỗi lặp lại, báo quản trị số tham chiếu',
  retry: 'Thử lại',
  home: 'Về trang đầu',
}
