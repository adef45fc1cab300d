/**
 * Words that Vietnamese names are made of, to tell a slip of the pen from another person: "Anh" and
 * "Ánh" are two girls, "Anh" and "Amh" are one. Nobody's name is measured by it: a word that does
 * not stand here is as good a name, only less is known about it. From general knowledge of class
 * registers, no census; families in the order of Lê Trung Hoa, Họ và tên người Việt Nam (2013).
 */

export const FAMILY_WORDS = words(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn trịnh đinh lâm',
  'mai tô trương cao châu hà tạ phùng quách thái la lương lưu tống từ vương văn thân thạch doãn',
  'đàm giang hứa khổng kiều kim lại lò lục mạc nghiêm nông ông phí quan sơn tăng thi tiêu tôn triệu',
  'trang ung viên bạch biện chu cù diệp đậu đới hầu lã ma nghị ninh phó sầm thẩm thiều thiệu trà',
  'vi vàng giàng sùng hạng lầu mùa thào cháng sồng quàng bạc cầm điêu hoả tòng lường hầu cứ ksor',
  'siu rơ rcom nay kpă niê êban mlô byă alăng arất bríu pơloong coor zơrâm bnướch bhling riah hiên',
)

export const MIDDLE_WORDS = words(
  'thị văn đình đức hữu công quang quốc xuân ngọc thanh minh hoàng gia bảo anh tuấn thu thuỳ thùy',
  'hồng kim mỹ phương thảo bích diệu như nhật hải trung thành trọng thế viết duy đăng khánh tiến',
  'trường vĩnh phúc phước tấn tất bá danh doãn cao nguyên hoài lan mai tuyết tường cẩm quỳnh trúc',
  'khả uyên yến tú tâm thiên thái nam việt hùng mạnh vũ châu ánh hạ đông bắc sĩ sỹ kiều ái linh',
  'hà huyền khắc kỳ lâm long lê phú quý sơn tam thục tố trà trâm tường vân nhã an đại hiếu huy',
  'nguyễn trần phạm huỳnh phan võ đặng bùi đỗ hồ ngô dương đan lệ mộng ý thúy thuý a y hoa',
)

export const GIVEN_WORDS = words(
  'an ân anh ánh ái bách bắc bằng bảo bền biên bích bình bin bông bửu ca cẩm cảnh cần',
  'cao cát chấn châu chi chí chiến chinh chính chung chương công cúc cương cường danh dân dần di dĩ',
  'diễm diệp diệu doanh du dũng dung duy duyên dư dương dưỡng đại đan đàn đạo đào đạt đăng đắc',
  'điền điệp đình định đông đồng đô đức đương được em én gấm giang giáp giàu hà hạ hải hân',
  'hạnh hạo hào hảo hằng hậu hiên hiến hiền hiển hiện hiệp hiếu hiệu hoa hoà hòa hoá hoài hoan hoàn',
  'hoàng hoạt học hội hồng hợi hợp huân huệ huế hùng huy huyên huyền huỳnh hưng hương hường hướng hưởng',
  'hữu hy hỷ kha khả khải khang khanh khánh khiêm khiết khoa khoát khoan khôi khởi khôn khuê khuyên khương',
  'kiên kiếm kiệt kiều kim kính kỳ kỷ lạc lài lam lãm lâm lân lan lành lập lê lệ lên li lịch liêm liên liễu',
  'linh lĩnh loan loát lộc lợi long lô lư lực lục luân luận luật lượm lương lượng lưu luyến ly lý mạch mai',
  'mẫn mạnh mão mậu mây men mến mi miên minh mơ mộc mộng muôn muội mười mừng mỵ my mỹ na nam năm nga ngà',
  'ngãi ngân nghị nghĩa nghiêm ngoan ngọ ngọc nguyên nguyện nguyệt ngữ nha nhã nhạn nhàn nhân nhẫn nhâm',
  'nhất nhật nhi nhiên nhị nhơn nhớ như nhu nhung nhựt nhường ni nin ninh nữ oanh pha phát phấn phi phiên',
  'phong phối phú phúc phụng phương phước phường phượng quân quang quảng quế quốc quới quy quý quỳ quyên',
  'quyền quyến quyết quỳnh rin sa san sang sáng sâm sen sĩ sim sinh soạn song sơn su suốt sương sự',
  'tá tài tâm tân tấn tần tạo tặng tây thạch thái thắm thắng thăng thân thanh thành thạnh thảo thạo thắp',
  'thêm thế thể thi thì thích thiên thiện thiết thiệp thìn thịnh thọ thoa thoại thoan thoát thông thống thơ thời',
  'thơm thu thuận thục thúc thuần thuật thuỳ thùy thuý thúy thuỷ thủy thuyên thuyết thư thừa thục thức thương',
  'thường thưởng tiên tiến tiệp tiền tịnh tình tín tính tố toại toàn toản tôn tòng tới trà trác trai trâm trầm',
  'trân trấn trang tráng tràng trãi trí trị triết triều triệu trinh trình trọng trúc trung truyền trực trường',
  'trưng trương tú tuân tuấn tuất tuệ tùng tùy tuyên tuyến tuyền tuyết tư từ tứ tự tường tưởng tươi tỵ uy uyên uyển',
  'út vân văn vàng vạn vang viên viễn viện việt vinh vĩnh vi vĩ vịnh vọng vũ vui vương vượng vy vỹ xinh xoan xuân',
  'xuyên xuyến ý yên yến thoả thi tí tý tèo bé bi bống kiệm kiểm kiểu nghi nhuận nhuần phấn phận phin quí sửu thê',
  'ngần thạc đệ chiêu diên giao hoán khâm lãnh mùi nhượng rạng sử thuyên trạch tuyển vượt đôn lai lang lãng',
  'luyện miền nết nên ngạn ngôn nho niệm nở phán tám thẩm thới thụy thuỵ tích tiềm trợ tựu ước xứng dậu diện dạ duệ',
  'đậm gái hay hiểu khuyến ba bốn sáu bảy chín bảnh bường bửu chuyên chuyền cỏn cúc dậu diên đạm đạng khuyên giảng',
  'hào hoè hòe hồ huấn huynh khắc khá lãm lăng lắm lụa lùng mận mơi nẫm ngoạn nhài nhàng nữ nương phê phan phùng',
  'sa soa son sửu tảo tàu thạnh thoan thụ thuấn thung tiếu tĩnh toán tráng trì triển trực tụng uẩn ưng vân vinh ý yết',
  'thiệu thuyền tiếp tiếng trân tuyển vẹn viết vĩnh ví võ xuất ẩn ấn đài đoan đoàn đỉnh đính đua đủ hoành hoằng lạng',
)

/**
 * The families and middle words that every other child has, with their bits: alone they single
 * nobody out. Written as names are compared, without marks and with i for y.
 */
export const EVERYWHERE: Readonly<Record<string, number>> = {
  nguien: 1.7,
  thi: 1.5,
  van: 2.2,
  tran: 3.1,
  le: 3.3,
  pham: 4,
  hoang: 4.3,
  huinh: 4.3,
  phan: 4.5,
  vu: 4.6,
  vo: 4.6,
}

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '))
}
