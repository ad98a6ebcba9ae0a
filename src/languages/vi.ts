import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const vi: Language = {
  code: 'vi',

  functionWords: list(
    'và|của|là|có|cho|các|không|được|với|trong|một|người|này|những|đã|khi|để|đến|từ|vào|ở|tại|nhiều|cũng',
  ),

  relatedPhrases: list(
    'đọc thêm|xem thêm|tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|có thể bạn quan tâm|đọc tiếp|mời độc giả xem thêm|xem ngay|mời bạn đọc thêm',
  ),
  popularPhrases: list('đọc nhiều nhất|tin mới nhất'),
  advertPhrases: list('quảng cáo|tài trợ|nội dung tài trợ|thông tin doanh nghiệp'),
  sharePhrases: list('chia sẻ|nghe bài viết|in bài viết|nghe đọc bài'),
  commentPhrases: list('bình luận|ý kiến|gửi bình luận|ý kiến bạn đọc|trả lời|thích|bạn nghĩ gì'),
  tagPhrases: list('từ khóa'),
  menuPhrases: list('chuyển đến nội dung|menu|tìm kiếm'),
  boilerplatePhrases: list(
    'bản quyền|tổng biên tập|giấy phép|đăng ký nhận|theo dõi chúng tôi|ủng hộ|báo lỗi|ghi rõ nguồn|đường dây nóng|hotline|cơ quan chủ quản|google news|tải ứng dụng|all rights reserved|phút đọc|bản quyền thuộc về',
  ),
  captionPhrases: list('ảnh|hình ảnh|minh họa|nguồn|đồ họa|ảnh chụp'),

  bylineOpeners: list('theo|tác giả'),
  bylineRoles: list('phóng viên|biên tập viên|pv'),
  dateOpeners: list('đăng|xuất bản'),
  updateOpeners: list('cập nhật'),
  months: months('tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'nói|cho biết|cho hay|cho rằng|chia sẻ|khẳng định|nhấn mạnh|bày tỏ|giải thích|tuyên bố|viết|trả lời|hỏi|kể|kể lại|thừa nhận|cảnh báo|chỉ trích|tâm sự|nhận định|đề nghị|yêu cầu|khai|tiết lộ|thông báo|phát biểu|khuyến cáo|lưu ý|nói thêm|phân tích|phủ nhận|kêu gọi|đánh giá|cáo buộc|xác nhận|bình luận|đáp|đáp lại|đáp trả|phản bác|bác bỏ|nhận xét|cho biết thêm|nêu|nêu rõ|đề xuất|kiến nghị|nhắc|nhắc lại|nhắc nhở|nhớ lại|than thở|phàn nàn|trải lòng|giãi bày|trần tình|lý giải|chỉ ra|cam kết|khuyên|cảm ơn|ca ngợi|khen|mô tả|lên án|tố cáo|kết luận|nói tiếp|thốt lên|hét lên|thú nhận|quả quyết|nói đùa|trấn an|bộc bạch|bộc lộ|thổ lộ|tâm tình|kể tiếp|than|thông tin|nhắn nhủ|khuyên nhủ|gửi gắm|tỏ ra|hồi tưởng|cho hay thêm|trăn trở|đáp lời|hé lộ',
  ),
  cuePrepositions: list('theo|theo lời'),
  cueNouns: list('tuyên bố|thông báo|thông cáo|bức thư|bài viết|tin nhắn|bài phát biểu'),
  pronouns: {
    masculine: list('ông|anh|người này|vị này'),
    feminine: list('bà|cô|người này|vị này'),
    plural: list('họ'),
    first: list('tôi|chúng tôi|chúng ta'),
  },
  relativePronouns: [],
  possessives: list('của'),
  honorifics: {
    masculine: list('ông|anh|thầy'),
    feminine: list('bà|chị|cô'),
    neutral: list('tiến sĩ|giáo sư|tổng thống|thủ tướng|ts|pgs|bs'),
  },
  speakerNouns: list(
    'người phát ngôn|bộ trưởng|thủ tướng|tổng thống|thị trưởng|giám đốc|cảnh sát|công an|chính phủ|công ty|hiệp hội|chủ tịch|luật sư|bác sĩ|chuyên gia|kỹ sư|bộ ngoại giao|báo cáo|đại diện|hlv|bị cáo|đạo diễn|ca sĩ|phó|nguyên|mỹ|pháp|bộ y tế|bộ công an|bộ công thương|ubnd|ngoại trưởng|bí thư|cựu|cô gái|người mẹ|người dân|công nhân|nạn nhân|nghi phạm|nguồn tin|tổng bí thư|tổng giám đốc|thứ trưởng|phát ngôn viên|thống đốc|đại sứ|đại biểu|nghị sĩ|thẩm phán|tòa án|viện kiểm sát|bộ tài chính|bộ quốc phòng|nhà báo|nhà văn|nhà nghiên cứu|nhà phân tích|giáo viên|hiệu trưởng|sinh viên|phụ huynh|tài xế|nhân chứng|người đàn ông|người phụ nữ|diễn viên|nghệ sĩ|cầu thủ|huấn luyện viên|giáo hoàng|đại tá|trung quốc|hàn quốc|nhật bản|ukraine|israel|iran|tổng thống nga|ngoại trưởng nga|bộ quốc phòng nga|liên hợp quốc|tổng thư ký|quan chức|cư dân|ngư dân|nông dân|tiểu thương|hàng xóm|hành khách|du khách|người thân|người cha|người hàng xóm|chủ quán|chủ nhà|khách hàng|nhân viên|cán bộ|lãnh đạo|thủ lĩnh|tư lệnh|trưởng phòng|cô bé|cậu bé|học sinh|thiếu tướng|trung tướng|thượng tá|trung tá|thiếu tá|đại úy|cao ủy|chủ tọa|trưởng công an|bộ trưởng quốc phòng|bộ trưởng tài chính|bộ trưởng ngoại giao|nhà khoa học|phó giám đốc|phó chủ tịch|người bán hàng',
  ),
  determiners: list('một|các|những|này|đó'),
  prepositions: list('của|tại|ở|trong|với|cho|từ|đến|về|sang|dưới|trên|gần|sau|trước|giữa|ngoài|cùng'),
  coordinators: list('và|hoặc|nhưng|song|còn'),
  auxiliaries: list('là|đã|đang|sẽ|có|không|cũng|vừa|từng|vẫn|chưa|được|bị|phải|chỉ|đều|cần|gọi'),
  scareIntroducers: list('gọi là|cái gọi là|mang tên|biệt danh|chủ đề'),
  titleNouns: list(
    'phim|sách|cuốn sách|tàu|bộ phim|cuốn|tiểu thuyết|truyện|báo|chương trình|giải|dự án|tác phẩm|cuộc thi',
  ),
  timeNouns: list('thứ hai|thứ sáu|thứ ba|thứ năm|hôm nay|hôm qua|ngày mai|sáng nay|chiều nay|năm ngoái|năm nay'),
  nameParticles: [],
  abbreviations: list('tp|ts'),
  clauseOpeners: list('rằng|khi|vì|nếu'),
  // Family names, which come first: where a name begins behind its titles.
  givenNames: {
    masculine: list('nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|tô|trương'),
    feminine: list('nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|tô|trương'),
  },
  uses: { resumptives: ['này'] },
  quotationMarks: list('“”|""|‘’|«»'),
}
