import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const vi: Language = {
  code: 'vi',

  functionWords: list(
    'và|của|là|có|cho|các|không|được|với|trong|một|người|này|những|đã|khi|để|đến|từ|vào|ở|tại|nhiều|cũng|như|ra|về|trên|phải|sau|sẽ|theo',
  ),

  relatedPhrases: list('đọc thêm|xem thêm|tin liên quan|bài liên quan|bài viết liên quan'),
  advertPhrases: list('quảng cáo|tài trợ'),
  sharePhrases: list('chia sẻ|sao chép liên kết|in bài'),
  commentPhrases: list('bình luận|ý kiến'),
  tagPhrases: list('từ khóa'),
  menuPhrases: list('chuyển đến nội dung|menu|tìm kiếm|đăng nhập|đăng ký|trang chủ|đóng'),
  boilerplatePhrases: list('bản quyền|tổng biên tập|giấy phép|đường dây nóng|ghi rõ nguồn'),
  captionPhrases: list('ảnh|hình ảnh|đồ họa'),

  bylineOpeners: list('theo|tác giả|bài và ảnh'),
  bylineRoles: list('phóng viên|biên tập viên|nhà báo|tác giả'),
  dateOpeners: list('đăng|xuất bản|ngày'),
  updateOpeners: list('cập nhật'),
  months: months('tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12'),
  dateOrder: 'dmy',

  cueVerbs: [],
  cuePrepositions: [],
  cueNouns: [],
  pronouns: { masculine: [], feminine: [], plural: [], first: [] },
  possessives: [],
  honorifics: { masculine: [], feminine: [], neutral: [] },
  speakerNouns: [],
  determiners: [],
  prepositions: [],
  coordinators: list('và|hoặc|nhưng|cùng'),
  auxiliaries: [],
  scareIntroducers: [],
  titleNouns: [],
  timeNouns: [],
  nameParticles: [],
  abbreviations: [],
  clauseOpeners: [],
  relativePronouns: [],
  quotationMarks: [],
}
