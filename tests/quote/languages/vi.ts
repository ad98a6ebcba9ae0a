import type { SpeechCase } from '../speech-case.ts'

/** Vietnamese: curly marks, titles before the name, the verb on either side. */
export const cases: SpeechCase[] = [
  ['“Chúng tôi đang chờ gió lặng”, bà Lan nói.', [{ text: 'Chúng tôi đang chờ gió lặng', speaker: 'Lan', cue: 'nói' }]],
  [
    'Bà Nguyễn Thị Lan cho biết: “Chúng tôi đang chờ gió lặng”.',
    [{ text: 'Chúng tôi đang chờ gió lặng', speaker: 'Nguyễn Thị Lan', cue: 'cho biết' }],
  ],
  ['“Cảng đóng cửa đến thứ sáu”, cảnh sát cho biết.', [{ text: 'Cảng đóng cửa đến thứ sáu', speaker: 'cảnh sát' }]],
  [
    '“Chúng tôi sẽ xây lại cầu cảng”, ông Trần Văn Minh khẳng định.',
    [{ text: 'Chúng tôi sẽ xây lại cầu cảng', speaker: 'Trần Văn Minh', cue: 'khẳng định' }],
  ],
  [
    'Ông Trần Văn Minh nói: “Tôi không biết khi nào phà trở lại”.',
    [{ text: 'Tôi không biết khi nào phà trở lại', speaker: 'Trần Văn Minh', cue: 'nói' }],
  ],
  [
    'Theo Trần Văn Minh, cơn bão “tệ hơn tất cả những gì tôi từng thấy”.',
    [{ text: 'tệ hơn tất cả những gì tôi từng thấy', speaker: 'Trần Văn Minh', cue: 'Theo' }],
  ],
  ['"Cảng vẫn đóng cửa", Trần Văn Minh viết.', [{ text: 'Cảng vẫn đóng cửa', speaker: 'Trần Văn Minh', cue: 'viết' }]],
  [
    'Thủ tướng Trần Văn Minh tuyên bố: “Chúng ta sẽ xây lại cầu cảng”.',
    [{ text: 'Chúng ta sẽ xây lại cầu cảng', speaker: 'Trần Văn Minh', cue: 'tuyên bố' }],
  ],
  [
    'Nguyễn Thị Lan nhấn mạnh việc đóng cửa chỉ là “chuyện vài giờ”.',
    [{ text: 'chuyện vài giờ', speaker: 'Nguyễn Thị Lan', cue: 'nhấn mạnh' }],
  ],
  ['Phim “Bến cảng xám” ra rạp thứ sáu.', []],
  ['Cái gọi là “kỳ nghỉ của gió” kéo dài đến thứ sáu.', []],
  ['Tàu “Lan” ở cảng từ thứ hai.', []],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  ['"Không ai cảnh báo chúng tôi", bà Lan than thở.', [{ text: 'Không ai cảnh báo chúng tôi', speaker: 'Lan' }]],
  [
    'Theo ông Nguyễn Văn Hùng, kế hoạch là "thảm họa".',
    [{ text: 'thảm họa', speaker: 'Nguyễn Văn Hùng', cue: 'Theo' }],
  ],
  [
    '# Ông Hùng: "Chúng tôi không dừng lại"\nÔng Nguyễn Văn Hùng phát biểu hôm thứ hai.',
    [{ text: 'Chúng tôi không dừng lại', speaker: 'Nguyễn Văn Hùng' }],
  ],
  [
    'Thị trưởng Anna Drobe gặp kỹ sư Karl Neri. "Không ai cảnh báo chúng tôi", bà than thở.',
    [{ text: 'Không ai cảnh báo chúng tôi', speaker: 'Anna Drobe' }],
  ],
  [
    '"Không ai cảnh báo chúng tôi", bà Trần Thị Lan, giám đốc cảng, cho biết.',
    [{ text: 'Không ai cảnh báo chúng tôi', speaker: 'Trần Thị Lan', cue: 'cho biết' }],
  ],
  [
    'Người phát ngôn Bộ Ngoại giao Lê Thị Thu nói: "Chúng tôi kiên quyết phản đối."',
    [{ text: 'Chúng tôi kiên quyết phản đối.', speaker: 'Lê Thị Thu', cue: 'nói' }],
  ],
  // Words that this press says it with: what somebody calls, promises or demands, and who speaks.
  [
    'Bộ Ngoại giao tuyên bố: "Chúng tôi kiên quyết phản đối."',
    [{ text: 'Chúng tôi kiên quyết phản đối.', speaker: 'Bộ Ngoại giao', cue: 'tuyên bố' }],
  ],
  ['"Chúng tôi rất mệt", anh Hùng tâm sự.', [{ text: 'Chúng tôi rất mệt', speaker: 'Hùng', cue: 'tâm sự' }]],
  // What belongs to a title, up to the family name; a title alone for whoever was named.
  [
    'Giám đốc Sở Y tế Lê Thị Hoa khẳng định: “Dịch đã được kiểm soát”.',
    [{ text: 'Dịch đã được kiểm soát', speaker: 'Lê Thị Hoa', description: 'Giám đốc Sở Y tế', cue: 'khẳng định' }],
  ],
  [
    'Tổng thống Mỹ John Smith nói: “Đàm phán rất tốt đẹp”.',
    [{ text: 'Đàm phán rất tốt đẹp', speaker: 'John Smith', description: 'Tổng thống Mỹ' }],
  ],
  [
    'Chủ tịch Tô Văn Lâm gặp cử tri. Ông nói: “Không có vùng cấm”.',
    [{ text: 'Không có vùng cấm', speaker: 'Tô Văn Lâm', mention: 'Ông', cue: 'nói' }],
  ],
  // A title alone for whoever had it with the name before; ministries, and what people are.
  [
    'Thủ tướng Phạm Quốc Bình phát biểu: "Không ai bị bỏ lại". Thủ tướng cũng lưu ý "phải chống lãng phí".',
    [
      { text: 'Không ai bị bỏ lại', speaker: 'Phạm Quốc Bình', description: 'Thủ tướng' },
      { text: 'phải chống lãng phí', speaker: 'Phạm Quốc Bình', mention: 'Thủ tướng' },
    ],
  ],
  ['Bộ Y tế khuyến cáo người dân "không hoang mang".', [{ text: 'không hoang mang', speaker: 'Bộ Y tế' }]],
  ['Cô gái 20 tuổi nói: "Em muốn đi học".', [{ text: 'Em muốn đi học', speaker: 'Cô gái', cue: 'nói' }]],
  // Who stands before a colon.
  ['Vì sao? An: "Gió chưa đủ mạnh".', [{ text: 'Gió chưa đủ mạnh', speaker: 'An' }]],
  // Fixed words of offices before the name, who closes the sentence, and who was named before.
  [
    '"Cảng sẽ mở lại sớm", Tổng thư ký Liên Hợp Quốc Andre Soares cho biết.',
    [{ text: 'Cảng sẽ mở lại sớm', speaker: 'Andre Soares', cue: 'cho biết' }],
  ],
  [
    'Hai bên "đã tiến rất gần tới thỏa thuận" về cây cầu ở phía nam thành phố, một quan chức giấu tên cho hay.',
    [{ text: 'đã tiến rất gần tới thỏa thuận', speaker: 'một quan chức', cue: 'cho hay' }],
  ],
  [
    'Cầu sẽ đóng vì "các gối cầu mới đã hỏng", theo lời một quan chức thành phố.',
    [{ text: 'các gối cầu mới đã hỏng', speaker: 'một quan chức', cue: 'theo lời' }],
  ],
  [
    'Bà Trần Thị Hoa mất nhà trong cơn bão. "Chúng tôi không còn gì cả", người phụ nữ này nói.',
    [{ text: 'Chúng tôi không còn gì cả', speaker: 'Trần Thị Hoa', mention: 'người phụ nữ' }],
  ],
  [
    'Ông Phạm Văn Đức kiểm tra cầu. "Mặt cầu đã nứt", người này cho biết.',
    [{ text: 'Mặt cầu đã nứt', speaker: 'Phạm Văn Đức', mention: 'người này' }],
  ],
  [
    '"Tôi không ngờ mình còn sống", anh Lê Minh bộc bạch.',
    [{ text: 'Tôi không ngờ mình còn sống', speaker: 'Lê Minh', cue: 'bộc bạch' }],
  ],
  ['Theo bà Nguyễn Minh Anh, quyết định này "rất khó hiểu".', [{ text: 'rất khó hiểu', speaker: 'Nguyễn Minh Anh' }]],
]
