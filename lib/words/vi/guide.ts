import type { GuidedRole, GuideStep } from '@/lib/access/guide'

type Step = { title: string; text: string; open: string }
export type RoleGuide<Of extends GuidedRole> = {
  intro: string
  steps: Record<GuideStep<Of>, Step>
  next: string
  hidden: string
  ask: string
}

const roles: { [Of in GuidedRole]: RoleGuide<Of> } = {
  officer: {
    intro:
      'Anh/chị giữ sổ: nhận danh sách, đề xuất đơn vị cho từng trẻ, theo dõi cam kết và lập văn bản.',
    steps: {
      takeIn: {
        title: 'Nhận danh sách',
        text: 'Chọn tệp Excel của trường hoặc thôn. Sổ đọc từng dòng và chỉ ra dòng nào mới, dòng nào đổi, dòng nào cần xem lại. Chưa có gì vào sổ trước khi anh/chị bấm “Ghi vào sổ”.',
        open: 'Chọn tệp',
      },
      check: {
        title: 'Xem lại từng trẻ',
        text: 'Tìm theo tên hoặc mã, lọc theo thôn, trường, hoàn cảnh, xếp theo mức ưu tiên. Giấy tờ chụp, quét gắn ngay vào hồ sơ, ở mục Giấy tờ; sổ nhắc nên có thêm giấy gì. Mở hồ sơ nào thì sổ ghi lại ai đã mở.',
        open: 'Danh sách trẻ',
      },
      plan: {
        title: 'Lập kế hoạch',
        text: 'Ghi mức tối thiểu, quý bắt đầu và tuổi kết thúc. Trưởng phòng xem, lãnh đạo duyệt; từ đó kế hoạch có hiệu lực. Có số của văn thư thì nhập số và ngày.',
        open: 'Kế hoạch',
      },
      sponsors: {
        title: 'Ghi đơn vị nhận đỡ đầu',
        text: 'Ghi tên, đầu mối và số trẻ đơn vị hứa nhận. Sổ tính đơn vị còn nhận được mấy trẻ.',
        open: 'Đơn vị đỡ đầu',
      },
      propose: {
        title: 'Đề xuất phân công',
        text: 'Trẻ cần trước đứng trên, kèm lý do ưu tiên. Bấm “Đề xuất cả danh sách” để máy tìm đơn vị cho mọi em, hoặc tự chọn từng em; xem lại rồi bấm “Trình trưởng phòng”. Một trẻ chỉ có một đơn vị nhận đỡ đầu chính. Đơn vị cần thời gian trả lời thì giữ trẻ cho đơn vị ấy ít ngày. Lãnh đạo duyệt xong thì ký biên bản, ghi lại kèm bản quét ở mục Nhận đỡ đầu; khi dừng hỗ trợ cũng ghi ở đó.',
        open: 'Phân công',
      },
      follow: {
        title: 'Theo dõi cam kết và hỗ trợ',
        text: 'Xem quý này trẻ nào chưa nhận đủ. Đơn vị báo bằng giấy thì anh/chị ghi thay. Ghi sai thì đảo lại khoản ấy rồi ghi khoản đúng.',
        open: 'Cam kết và hỗ trợ',
      },
      answer: {
        title: 'Trả lời ý kiến chỉ đạo',
        text: 'Lãnh đạo giao việc nào cho anh/chị thì việc ấy có hạn. Trả lời trước hạn; chưa kịp thì xin thêm thời gian, kèm lý do.',
        open: 'Ý kiến chỉ đạo',
      },
      documents: {
        title: 'Lấy văn bản',
        text: 'Kế hoạch, phụ lục và bản trích cho từng đơn vị lấy từ sổ, không gõ lại.',
        open: 'Văn bản',
      },
    },
    next: 'Đề xuất sang trưởng phòng xem, rồi lãnh đạo duyệt. Bị trả lại thì việc trở về trang “Việc cần làm” của anh/chị, kèm lý do.',
    hidden:
      'Anh/chị không thấy trẻ của xã khác và không sửa được tài khoản, thôn, trường: đó là việc của quản trị.',
    ask: 'Hỏi trưởng phòng về cách làm, hỏi quản trị của xã về tài khoản, thôn và trường.',
  },
  office_head: {
    intro: 'Anh/chị xem những gì cán bộ chuẩn bị trước khi lên lãnh đạo.',
    steps: {
      waiting: {
        title: 'Xem việc đang chờ',
        text: 'Trang “Việc cần làm” nói có mấy đề xuất chờ anh/chị; việc cần trước đứng trên.',
        open: 'Việc cần làm',
      },
      review: {
        title: 'Xem xét đề xuất',
        text: 'Mỗi dòng chọn sẵn “Trình lãnh đạo”. Chưa ổn thì đổi sang “Trả lại” và ghi lý do. Bấm “Gửi ý kiến” một lần cho cả danh sách. Bản kế hoạch chờ anh/chị ở trang Kế hoạch.',
        open: 'Phân công',
      },
      answer: {
        title: 'Trả lời ý kiến chỉ đạo',
        text: 'Việc lãnh đạo giao cho anh/chị có hạn. Trả lời trước hạn; chưa kịp thì xin thêm thời gian, kèm lý do.',
        open: 'Ý kiến chỉ đạo',
      },
      picture: {
        title: 'Nhìn toàn cảnh',
        text: 'Bao nhiêu trẻ đã có đơn vị, thôn nào còn thiếu, quý này nhận được bao nhiêu. In ra vừa một trang.',
        open: 'Toàn cảnh',
      },
      follow: {
        title: 'Theo dõi từng quý',
        text: 'Đơn vị nào đã trao, trẻ nào chưa nhận đủ so với cam kết và mức tối thiểu.',
        open: 'Cam kết và hỗ trợ',
      },
      documents: {
        title: 'Lấy văn bản',
        text: 'Kế hoạch và phụ lục, bản có tên hoặc bản chỉ có mã.',
        open: 'Văn bản',
      },
      lend: {
        title: 'Ủy quyền khi vắng',
        text: 'Ghi ai làm thay, từ ngày nào đến hết ngày nào. Hết ngày thì tự thôi.',
        open: 'Tài khoản của tôi',
      },
    },
    next: 'Đề xuất anh/chị trình thì hiện ở bàn của lãnh đạo; đề xuất trả lại thì về cán bộ kèm lý do.',
    hidden:
      'Anh/chị không đề xuất và không quyết định thay người khác: mỗi bước một người để còn đối chiếu.',
    ask: 'Hỏi cán bộ đã lập đề xuất; tên ở ngay trong đề xuất.',
  },
  leader: {
    intro: 'Anh/chị nhìn toàn cảnh và quyết định phân công.',
    steps: {
      look: {
        title: 'Nhìn trang đầu',
        text: 'Bao nhiêu việc chờ anh/chị, bao nhiêu trẻ đã có đơn vị, quý này thực hiện đến đâu.',
        open: 'Việc cần làm',
      },
      decide: {
        title: 'Duyệt phân công',
        text: 'Mỗi dòng chọn sẵn “Duyệt”. Trẻ nào chưa ổn thì đổi sang “Trả lại” hoặc “Không duyệt” và ghi lý do. Bấm “Ghi quyết định” một lần cho cả danh sách. Bản kế hoạch chờ duyệt ở trang Kế hoạch.',
        open: 'Phân công',
      },
      direct: {
        title: 'Giao ý kiến chỉ đạo',
        text: 'Ghi việc cần làm, giao cho ai, hạn ngày nào. Sổ theo dõi đến khi anh/chị đồng ý với trả lời.',
        open: 'Giao ý kiến chỉ đạo',
      },
      picture: {
        title: 'Xem toàn cảnh',
        text: 'Theo thôn, theo nhóm hoàn cảnh và theo quý; chạm vào tên thôn để xem danh sách.',
        open: 'Toàn cảnh',
      },
      follow: {
        title: 'Xem cam kết và hỗ trợ',
        text: 'Đơn vị nào hứa gì, đã trao gì trong quý.',
        open: 'Cam kết và hỗ trợ',
      },
      documents: {
        title: 'Lấy văn bản',
        text: 'Kế hoạch và phụ lục để ký.',
        open: 'Văn bản',
      },
      lend: {
        title: 'Ủy quyền khi vắng',
        text: 'Ghi ai duyệt thay, từ ngày nào đến hết ngày nào. Hết ngày thì tự thôi; nhật ký ghi rõ thay cho ai.',
        open: 'Tài khoản của tôi',
      },
    },
    next: 'Duyệt xong thì trẻ có đơn vị ngay, đơn vị thấy trẻ trong trang của mình. Trả lại thì cán bộ chọn đơn vị khác.',
    hidden:
      'Anh/chị không nhận danh sách và không ghi khoản hỗ trợ: người duyệt không phải người ghi.',
    ask: 'Hỏi trưởng phòng hoặc cán bộ đã lập đề xuất.',
  },
  sponsor_member: {
    intro:
      'Anh/chị là đầu mối của đơn vị: xem các cháu được giao, ghi điều đã hứa và điều đã trao.',
    steps: {
      children: {
        title: 'Xem các cháu được giao',
        text: 'Chỉ có điều cần để giúp: tên gọi, tuổi và cấp học. Muốn gặp cháu thì đi cùng cán bộ đầu mối của xã.',
        open: 'Trẻ em',
      },
      minutes: {
        title: 'Ký biên bản nhận đỡ đầu',
        text: 'In biên bản, ký cùng gia đình và xã, rồi chụp bản đã ký gửi lên. Cháu nào còn thiếu biên bản thì sổ nhắc.',
        open: 'Biên bản',
      },
      due: {
        title: 'Xem quý này cần gì',
        text: 'Mỗi cháu một dòng: đã hứa bao nhiêu, đã trao bao nhiêu, còn lại bao nhiêu.',
        open: 'Quý này',
      },
      promise: {
        title: 'Ghi cam kết',
        text: 'Hứa giúp gì, mỗi lần bao nhiêu, bắt đầu từ ngày nào. Muốn đổi thì ghi cam kết mới thay cho cam kết cũ.',
        open: 'Cam kết',
      },
      give: {
        title: 'Ghi điều đã trao',
        text: 'Ngày trao, ai nhận, ai chứng kiến, kèm ảnh biên nhận. Sổ đọc lại cho anh/chị kiểm tra rồi mới ghi.',
        open: 'Ghi hỗ trợ',
      },
      extract: {
        title: 'Lấy bản trích',
        text: 'Danh sách các cháu của đơn vị để báo cáo với cơ quan mình.',
        open: 'Văn bản',
      },
    },
    next: 'Ghi xong thì cán bộ xã thấy ngay, và quý được tính đủ hay thiếu.',
    hidden:
      'Anh/chị không thấy trẻ của đơn vị khác, không thấy họ tên đầy đủ và giấy tờ của cháu: luật giữ kín đời tư của trẻ em, kể cả với người giúp.',
    ask: 'Gọi cán bộ đầu mối của xã; tên và số điện thoại ở trang Cam kết và hỗ trợ.',
  },
  school_lead: {
    intro: 'Anh/chị biết học sinh của trường: xác nhận hoàn cảnh của các em được đề xuất.',
    steps: {
      waiting: {
        title: 'Xem việc đang chờ',
        text: 'Vào sổ là thấy ngay: đề xuất nào chờ xác nhận, đề xuất nào xã trả lại.',
        open: 'Việc cần làm',
      },
      classes: {
        title: 'Soát từng lớp',
        text: 'Lớp nào đã gửi, lớp nào nói “không có”, lớp nào chưa gửi. Mở lớp, xác nhận nhiều em một lượt; em nào chưa đúng thì trả lại kèm lý do. Xác nhận là gửi xã.',
        open: 'Các lớp',
      },
      propose: {
        title: 'Đề xuất một em',
        text: 'Biết em nào của trường cần giúp thì đề xuất thẳng với xã. Sổ đã có em giống vậy thì hỏi “Có phải em này không?”: đúng em ấy thì thôi, chưa chắc thì cứ gửi để xã đối chiếu.',
        open: 'Đề xuất trẻ',
      },
      confirm: {
        title: 'Xác nhận đề xuất',
        text: 'Thôn hoặc giáo viên đề xuất một em của trường: đúng hoàn cảnh thì xác nhận.',
        open: 'Đề xuất',
      },
      september: {
        title: 'Chuyển năm học',
        text: 'Đầu năm học, xem lại lớp nào lên lớp nào, em nào lưu ban, chuyển trường hay nghỉ học, rồi chuyển một lần.',
        open: 'Chuyển năm học',
      },
      children: {
        title: 'Xem trẻ của trường',
        text: 'Cháu nào đã vào danh sách, cháu nào đã có người đỡ đầu, cháu nào đang chờ. Mở hồ sơ nào thì sổ ghi lại.',
        open: 'Trẻ em',
      },
      password: {
        title: 'Đổi mật khẩu',
        text: 'Đặt mật khẩu chỉ mình anh/chị biết. Thấy thiết bị lạ thì đăng xuất thiết bị đó.',
        open: 'Tài khoản của tôi',
      },
      factors: {
        title: 'Đăng nhập bằng vân tay',
        text: 'Thêm khóa truy cập trên điện thoại để lần sau không phải gõ mật khẩu.',
        open: 'Cách đăng nhập',
      },
    },
    next: 'Xác nhận xong thì đề xuất sang cán bộ xã. Xã nhận thì cháu vào danh sách chờ người đỡ đầu.',
    hidden: 'Anh/chị không thấy trẻ của trường khác, và không thấy số tiền hỗ trợ của từng em.',
    ask: 'Gọi cán bộ Phòng Văn hóa - Xã hội xã.',
  },
  homeroom_teacher: {
    intro:
      'Anh/chị biết từng em trong lớp: gửi danh sách lớp, đề xuất em cần giúp, xác nhận hoàn cảnh của em được đề xuất.',
    steps: {
      waiting: {
        title: 'Xem việc đang chờ',
        text: 'Vào sổ là thấy ngay: đề xuất nào chờ xác nhận, đề xuất nào xã trả lại.',
        open: 'Việc cần làm',
      },
      send: {
        title: 'Gửi danh sách lớp',
        text: 'Dán từ Excel hoặc chọn tệp của lớp, đánh dấu em khó khăn và thẻ bảo hiểm y tế, rồi gửi trường. Em không đánh dấu thì không lưu tên. Lớp không có em nào thì gửi “không có”.',
        open: 'Lớp của tôi',
      },
      again: {
        title: 'Sửa em bị trả lại',
        text: 'Trang của lớp cho thấy em nào trường trả lại và vì sao. Bấm “Sửa và gửi lại”.',
        open: 'Lớp của tôi',
      },
      propose: {
        title: 'Đề xuất từng em',
        text: 'Giữa năm có em gặp khó khăn thì đề xuất riêng em ấy, không đợi gửi lại cả lớp. Sổ đã có em giống vậy thì hỏi “Có phải em này không?”: đúng em ấy thì thôi, chưa chắc thì cứ gửi để xã đối chiếu.',
        open: 'Đề xuất trẻ',
      },
      confirm: {
        title: 'Xác nhận đề xuất',
        text: 'Có người đề xuất một em của lớp: đúng hoàn cảnh thì xác nhận.',
        open: 'Đề xuất',
      },
      children: {
        title: 'Xem trẻ của lớp',
        text: 'Cháu nào đã vào danh sách, cháu nào đã có người đỡ đầu, cháu nào đang chờ. Mở hồ sơ nào thì sổ ghi lại.',
        open: 'Trẻ em',
      },
      password: {
        title: 'Đổi mật khẩu',
        text: 'Đặt mật khẩu chỉ mình anh/chị biết. Thấy thiết bị lạ thì đăng xuất thiết bị đó.',
        open: 'Tài khoản của tôi',
      },
      factors: {
        title: 'Đăng nhập bằng vân tay',
        text: 'Thêm khóa truy cập trên điện thoại để lần sau không phải gõ mật khẩu.',
        open: 'Cách đăng nhập',
      },
    },
    next: 'Xác nhận xong thì đề xuất sang cán bộ xã. Xã nhận thì cháu vào danh sách chờ người đỡ đầu.',
    hidden: 'Anh/chị không thấy trẻ của lớp khác, và không thấy số tiền hỗ trợ của từng em.',
    ask: 'Hỏi Ban giám hiệu, hoặc gọi cán bộ Phòng Văn hóa - Xã hội xã.',
  },
  village_head: {
    intro:
      'Anh/chị biết từng nhà trong thôn: đề xuất cháu cần giúp, xác nhận hoàn cảnh của cháu được đề xuất.',
    steps: {
      waiting: {
        title: 'Xem việc đang chờ',
        text: 'Vào sổ là thấy ngay: đề xuất nào chờ xác nhận, đề xuất nào xã trả lại.',
        open: 'Việc cần làm',
      },
      propose: {
        title: 'Đề xuất một cháu',
        text: 'Nhà nào có cháu cần giúp thì ghi tên, năm sinh và hoàn cảnh, kèm ảnh giấy tờ nếu có. Mất mạng thì máy giữ lại, có mạng thì gửi. Sổ đã có em giống vậy thì hỏi “Có phải em này không?”: đúng em ấy thì thôi, chưa chắc thì cứ gửi để xã đối chiếu.',
        open: 'Đề xuất trẻ',
      },
      confirm: {
        title: 'Xác nhận đề xuất',
        text: 'Nhà trường đề xuất một cháu của thôn: đúng hoàn cảnh thì xác nhận.',
        open: 'Đề xuất',
      },
      children: {
        title: 'Xem trẻ của thôn',
        text: 'Cháu nào đã vào danh sách, cháu nào đã có người đỡ đầu, cháu nào đang chờ. Mở hồ sơ nào thì sổ ghi lại.',
        open: 'Trẻ em',
      },
      password: {
        title: 'Đổi mật khẩu',
        text: 'Đặt mật khẩu chỉ mình anh/chị biết. Thấy thiết bị lạ thì đăng xuất thiết bị đó.',
        open: 'Tài khoản của tôi',
      },
      factors: {
        title: 'Đăng nhập bằng vân tay',
        text: 'Thêm khóa truy cập trên điện thoại để lần sau không phải gõ mật khẩu.',
        open: 'Cách đăng nhập',
      },
    },
    next: 'Xác nhận xong thì đề xuất sang cán bộ xã. Xã nhận thì cháu vào danh sách chờ người đỡ đầu.',
    hidden: 'Anh/chị không thấy trẻ của thôn khác, và không thấy số tiền hỗ trợ của từng cháu.',
    ask: 'Gọi cán bộ Phòng Văn hóa - Xã hội xã.',
  },
  front_officer: {
    intro:
      'Anh/chị tìm người giúp: gặp cơ quan, đoàn thể, doanh nghiệp, nhà hảo tâm; ghi lời hứa và theo đến khi có trẻ.',
    steps: {
      waiting: {
        title: 'Xem việc đang chờ',
        text: 'Hẹn với đơn vị nào đến ngày hay quá ngày, đề nghị giúp đỡ nào chưa trả lời thì hiện ở trang đầu. Con số bên cạnh “Vận động đỡ đầu” là các hẹn ấy.',
        open: 'Việc cần làm',
      },
      offers: {
        title: 'Trả lời người muốn giúp',
        text: 'Ai gửi đề nghị từ trang công khai thì nhận xem, trả lời, hoặc không nhận kèm lý do; người gửi đọc được bằng mã của họ. Bàn được thì đưa vào vận động; đơn vị đã có trong sổ thì sổ nhắc. Ai gọi tới và đọc mã thì tìm theo mã; ai xin xóa thông tin thì xóa được ngay.',
        open: 'Đề nghị giúp đỡ',
      },
      need: {
        title: 'Biết còn cần bao nhiêu',
        text: 'Trang số liệu cho biết còn bao nhiêu trẻ chưa có đơn vị, theo mức ưu tiên, cấp học và nhu cầu; đã được hứa bao nhiêu. In ra mang đi họp được.',
        open: 'Số liệu',
      },
      add: {
        title: 'Thêm đơn vị định gặp',
        text: 'Ghi tên, loại và người đầu mối. Đơn vị đã có trong sổ thì sổ báo, không ghi hai lần.',
        open: 'Thêm đơn vị',
      },
      letter: {
        title: 'Gửi thư ngỏ',
        text: 'Tải thư ngỏ cho một đơn vị, hoặc cho mọi đơn vị đang lọc trong một tệp. Số và ngày để trống cho văn thư.',
        open: 'Đơn vị chưa tiếp cận',
      },
      note: {
        title: 'Ghi từng lần làm việc',
        text: 'Gặp ai, ngày nào, kết quả ra sao, hẹn gì tiếp theo. Bước đã ghi không sửa; ghi nhầm thì gỡ bước ấy, kèm lý do.',
        open: 'Bảng vận động',
      },
      promise: {
        title: 'Theo lời hứa',
        text: 'Đơn vị hứa mấy trẻ thì cán bộ thấy ngay khi phân công. Đơn vị còn trẻ chưa có tên thì lọc được ở đây.',
        open: 'Đơn vị đã hứa nhận',
      },
      thank: {
        title: 'Cảm ơn và ghi nhận',
        text: 'Tải thư cảm ơn. Đơn vị nào đồng ý nêu tên thì ghi sự đồng ý; danh sách ghi nhận chỉ có các đơn vị ấy.',
        open: 'Danh sách ghi nhận',
      },
    },
    next: 'Lời hứa của đơn vị sang cán bộ Phòng Văn hóa - Xã hội, người đề xuất từng trẻ; lãnh đạo duyệt thì đơn vị thành “Đang đỡ đầu”.',
    hidden:
      'Anh/chị không thấy tên, mã, địa chỉ hay hồ sơ của trẻ nào, chỉ thấy con số; không đề xuất và không duyệt phân công.',
    ask: 'Đơn vị đã có trẻ mà cần sửa tên hoặc số điện thoại thì báo cán bộ Phòng Văn hóa - Xã hội. Quên mật khẩu thì nhờ quản trị cấp lại.',
  },
  administrator: {
    intro:
      'Anh/chị giữ cửa: ai làm việc trong sổ, thôn và trường nào có trong sổ, sổ có nguyên vẹn không.',
    steps: {
      invite: {
        title: 'Thêm người',
        text: 'Sổ cấp một phiếu có mã dùng một lần. In phiếu, đưa tận tay; người ấy tự đặt mật khẩu.',
        open: 'Thêm người',
      },
      people: {
        title: 'Giao vai trò',
        text: 'Mỗi người giữ một hoặc nhiều vai trò. Kết thúc vai trò thì người ấy hết quyền ngay. Quên mật khẩu thì cấp mã mới; mất máy thì kết thúc mọi phiên.',
        open: 'Tài khoản',
      },
      places: {
        title: 'Giữ thôn và trường',
        text: 'Thêm thôn, thêm trường; đổi tên, nhập thôn theo văn bản. Danh sách còn viết tên cũ thì sổ vẫn hiểu; ghi nhầm thì lấy lại được.',
        open: 'Thôn và trường',
      },
      parameters: {
        title: 'Giữ các tham số',
        text: 'Sổ nhắc việc, tính chậm theo những con số này. Có văn bản hoặc ý kiến mới thì ghi giá trị mới kèm căn cứ và ngày áp dụng. Người ký, nơi nhận của văn bản ở Mẫu văn bản.',
        open: 'Tham số',
      },
      years: {
        title: 'Mở năm học và lớp',
        text: 'Mở năm học sau trước khi trường gửi danh sách lớp mới; lớp năm sau lập từ lớp năm nay.',
        open: 'Năm học và lớp',
      },
      entries: {
        title: 'Đọc nhật ký',
        text: 'Ai đã ghi gì, lúc nào; có dòng nào bị sửa ngoài phần mềm không.',
        open: 'Nhật ký',
      },
      system: {
        title: 'Xem tình trạng hệ thống',
        text: 'Sao lưu có đều không, ổ đĩa còn chỗ không, việc nào tự chạy mà bị lỗi. Điều gì cần lo thì hiện ngay ở Việc cần làm.',
        open: 'Tình trạng hệ thống',
      },
      takeout: {
        title: 'Tải dữ liệu của xã',
        text: 'Toàn bộ dữ liệu trong một tệp để mang đi. Giữ như hồ sơ mật; lần tải được báo cho lãnh đạo.',
        open: 'Tải dữ liệu',
      },
    },
    next: 'Thay đổi có hiệu lực từ lần bấm tiếp theo của người liên quan, và nằm trong nhật ký.',
    hidden: 'Anh/chị không mở được hồ sơ trẻ: giữ cửa không cần biết trong nhà có ai.',
    ask: 'Trang báo lỗi thì hỏi người phụ trách máy chủ, đọc cho họ số tham chiếu trên trang.',
  },
  auditor: {
    intro: 'Anh/chị đọc mọi thứ của xã và không ghi gì.',
    steps: {
      picture: {
        title: 'Nhìn toàn cảnh',
        text: 'Con số chung và các quý, lấy thẳng từ sổ.',
        open: 'Toàn cảnh',
      },
      children: {
        title: 'Đọc danh sách trẻ',
        text: 'Lọc và mở hồ sơ; việc mở cũng được ghi lại.',
        open: 'Trẻ em',
      },
      assignments: {
        title: 'Đối chiếu phân công',
        text: 'Ai đề xuất, ai xem, ai quyết định, lý do gì.',
        open: 'Mọi phân công',
      },
      payments: {
        title: 'Đối chiếu hỗ trợ',
        text: 'Từng khoản với biên nhận, kể cả khoản đã đảo lại.',
        open: 'Cam kết và hỗ trợ',
      },
      directions: {
        title: 'Xem ý kiến chỉ đạo',
        text: 'Lãnh đạo giao gì, ai thực hiện, trả lời có đúng hạn không.',
        open: 'Ý kiến chỉ đạo',
      },
      entries: {
        title: 'Đọc nhật ký thao tác',
        text: 'Ai đã ghi gì, lúc nào. Bấm kiểm tra ngay trên trang để biết có dòng nào bị sửa ngoài phần mềm không.',
        open: 'Nhật ký',
      },
      traces: {
        title: 'Đọc nhật ký xem hồ sơ',
        text: 'Ai đã mở hồ sơ trẻ nào, ngày nào.',
        open: 'Nhật ký xem hồ sơ',
      },
      system: {
        title: 'Xem tình trạng hệ thống',
        text: 'Sao lưu có đều không, lần kiểm tra chuỗi nhật ký gần nhất ra sao.',
        open: 'Tình trạng hệ thống',
      },
    },
    next: 'Thấy điều chưa đúng thì báo người ghi. Sổ không xóa: người ghi đảo lại khoản sai rồi ghi khoản đúng.',
    hidden:
      'Văn bản của anh/chị chỉ có mã, không có tên trẻ: đủ để đối chiếu và không mang đời tư ra ngoài.',
    ask: 'Hỏi cán bộ giữ sổ về nội dung, hỏi quản trị về tài khoản.',
  },
}

/** A short guide for each role that has work in the ledger. */
export const guide = {
  title: 'Hướng dẫn',
  lead: (role: string) => `Dành cho ${role}`,
  tabs: 'Các vai trò của anh/chị',
  steps: 'Việc của anh/chị, theo thứ tự',
  next: 'Sau đó thì sao',
  hidden: 'Điều anh/chị không thấy, và vì sao',
  ask: 'Hỏi ai',
  print: 'In hướng dẫn',
  link: 'Hướng dẫn theo vai trò',
  noneTitle: 'Vai trò của anh/chị chưa có việc trong sổ',
  noneText:
    'Khi sổ có việc cho vai trò này, hướng dẫn sẽ hiện ở đây. Cần làm việc khác thì hỏi quản trị của xã.',
  roles,
}
