import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const vi: Language = {
  code: 'vi',

  functionWords: list(
    'và|của|là|có|cho|các|không|được|với|trong|một|người|này|những|đã|khi|để|đến|từ|vào|ở|tại|nhiều|cũng|như|ra|về|trên|phải|sau|sẽ|theo',
  ),

  relatedPhrases: list(
    'đọc thêm|xem thêm|tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|có thể bạn quan tâm',
  ),
  popularPhrases: list('đọc nhiều nhất|tin mới nhất'),
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

  cueVerbs: list(
    'nói|cho biết|cho hay|cho rằng|chia sẻ|khẳng định|nhấn mạnh|bày tỏ|giải thích|tuyên bố|viết|trả lời|hỏi|kể|kể lại|thừa nhận|cảnh báo|thông tin|phát biểu|nhận định|đánh giá|nói thêm|bình luận|than|hứa|tâm sự|lý giải',
  ),
  cuePrepositions: list('theo'),
  cueNouns: list('tuyên bố|thông báo|thông cáo|lời|thư|bài phát biểu'),
  pronouns: {
    masculine: list('ông|anh'),
    feminine: list('bà|cô|chị'),
    plural: list('họ'),
    first: list('tôi|chúng tôi|chúng ta'),
  },
  relativePronouns: [],
  possessives: list('của'),
  honorifics: {
    masculine: list('ông|anh'),
    feminine: list('bà|chị|cô'),
    neutral: list('tiến sĩ|giáo sư|tổng thống|thủ tướng|bộ trưởng|chủ tịch|bác sĩ|đại tá'),
  },
  speakerNouns: list(
    'người phát ngôn|bộ trưởng|thủ tướng|tổng thống|thị trưởng|giám đốc|cảnh sát|công an|chính phủ|công ty|hiệp hội|chuyên gia|nhà nghiên cứu|luật sư|nhân chứng|hàng xóm|chủ tịch|đại diện|huấn luyện viên|người đàn ông|người phụ nữ|bộ|lãnh đạo|thuyền trưởng|ngư dân|bác sĩ',
  ),
  determiners: list('một|các|những|này|đó'),
  prepositions: list('của|tại|ở|trong|với|cho|từ|đến|về|trên|vào|sau|trước|bằng|giữa'),
  coordinators: list('và|hoặc|nhưng|cùng'),
  auxiliaries: list('là|đã|đang|sẽ|có|được|bị|phải|không'),
  scareIntroducers: list('gọi là|được gọi là|mang tên|có tên|tựa đề|biệt danh|cái gọi là'),
  titleNouns: list(
    'phim|sách|cuốn sách|tiểu thuyết|bài hát|ca khúc|album|chương trình|báo|tờ|vở|chiến dịch|tàu|dự án|triển lãm|tạp chí',
  ),
  timeNouns: list(
    'thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|sáng|tối|ngày|tuần|tháng|năm|hôm qua|hôm nay',
  ),
  nameParticles: [],
  abbreviations: list('tp|ts|gs|pgs|bs'),
  clauseOpeners: list('rằng|khi|vì|nếu|nơi|như|mà|để'),
  quotationMarks: list('“”|""|‘’|«»'),
}
