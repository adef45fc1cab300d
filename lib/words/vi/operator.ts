/** Sentences for whoever runs the server, on its screen. */
export const operator = {
  frontDoorMissing: 'Hãy khởi động bằng npm run up: thiếu cửa trước của sản phẩm.',
}
