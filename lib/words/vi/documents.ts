/** What screens say about documents; the documents themselves are in lib/words/official. */
export const documents = {
  planFile: 'Tải kế hoạch (.docx)',
  planDraftHint: 'Bản dự thảo: số và ngày để trống cho đến khi văn thư ban hành.',
  assignmentFiles: 'Bảng phân công kèm theo kế hoạch',
  full: 'Bản đầy đủ (.docx)',
  fullHint: 'Có tên và hoàn cảnh của trẻ. Chỉ dùng tại Phòng Văn hóa - Xã hội và cho lãnh đạo.',
  byVillage: (word: string) => `Bản đầy đủ theo ${word} (.docx)`,
  extract: 'Bản trích theo đơn vị (.docx)',
  extractFor: (sponsor: string) => `Tải về bản trích gửi ${sponsor} (.docx)`,
  extractHint: 'Chỉ có trẻ của đơn vị nhận: tên gọi, tuổi, cấp học. Không có địa chỉ.',
  coded: 'Bản mã hóa (.docx)',
  codedHint: 'Chỉ có mã số, nhóm đối tượng và đơn vị. Gửi các nơi nhận khác.',
  approvedOnly: 'Bảng chỉ ghi các phân công đã được lãnh đạo duyệt.',
}
