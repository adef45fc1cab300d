/** Why a child is proposed to a sponsor, and why to nobody. */
export const matching = {
  fixed: 'đã chốt từ trước',
  held: 'đang giữ cho đơn vị này',
  siblings: 'anh chị em ruột cùng đơn vị này',
  village: 'đơn vị phụ trách thôn',
  school: 'đơn vị phụ trách trường',
  former: 'đơn vị từng đỡ đầu em',
  room: (left: number, capacity: number) => `còn nhận được ${left}/${capacity} trẻ`,
  nobody: {
    no_room: 'Không đơn vị nào còn nhận được trẻ.',
    barred: 'Đơn vị nào còn nhận được trẻ đều đã bị loại với em.',
    others_first: 'Các đơn vị còn nhận được trẻ đã nhận đủ, ưu tiên em cần hơn hoặc đứng trước.',
  },
}
