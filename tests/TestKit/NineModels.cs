namespace DanVanKheo.TestKit;

/// <summary>The nine models the bloc's own article names, as registrations of the units in programmes/sample-bloc.json.</summary>
public static class NineModels
{
    public static IReadOnlyList<Registration> All { get; } =
    [
        new()
        {
            Name = "Xe đạp yêu thương cùng em đến trường", Unit = "tinh-doan", SubjectName = "Đảng ủy cơ quan Tỉnh đoàn",
            Kind = "continuing", Level = "bloc", Budget = "2.900.000.000", Email = "doan.truong@donvi.example.vn", Approver = "bithu.tinhdoan@khoi.example.vn",
        },
        new()
        {
            Name = "Mẹ đỡ đầu-Kết nối yêu thương", Unit = "hoi-phu-nu", SubjectName = "Hội Liên hiệp Phụ nữ tỉnh",
            Email = "phu.nu@donvi.example.vn", Approver = "bithu.phunu@khoi.example.vn",
        },
        new()
        {
            Name = "Lãnh đạo đảng viên thực hiện tốt công tác hỗ trợ nông dân chuyển đổi số trong sản xuất và tiêu thụ nông sản hàng hóa giai đoạn 2022-2025",
            Unit = "hoi-nong-dan", SubjectName = "Chi bộ cơ sở Hội Nông dân tỉnh", Field = "economy", Kind = "continuing",
            Email = "nong.dan@donvi.example.vn", Approver = "bithu.nongdan@khoi.example.vn",
        },
        new()
        {
            Name = "Vận động nhân dân trong công tác giải phóng mặt bằng, đẩy mạnh triển khai thực hiện các dự án phát triển kinh tế-xã hội trọng điểm",
            Unit = "so-ke-hoach", SubjectName = "Sở Kế hoạch và Đầu tư", Field = "economy", Email = "ke.hoach@donvi.example.vn", Approver = "bithu.kehoach@khoi.example.vn",
        },
        new()
        {
            Name = "Tăng cường công tác dân vận khéo trong tiếp công dân, giải quyết khiếu nại, tố cáo trong lĩnh vực tài nguyên và môi trường",
            Unit = "so-tai-nguyen", Subject = "individual", SubjectName = "Hoàng Thị Ngọc Ánh", Position = "Phó Chánh Thanh tra",
            Duty = "Chủ trì tiếp công dân và tham mưu giải quyết đơn thư.", Field = "political-system",
            Email = "tai.nguyen@donvi.example.vn", Approver = "bithu.tainguyen@khoi.example.vn",
        },
        new()
        {
            Name = "Thi đua \"Dân vận khéo\" trong công tác tham mưu, phục vụ hoạt động tiếp xúc cử tri và tiếp công dân",
            Unit = "van-phong-hdnd", SubjectName = "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh", Field = "political-system", Kind = "continuing",
            Email = "hdnd@donvi.example.vn", Approver = "bithu.hdnd@khoi.example.vn", Publish = false,
        },
        new()
        {
            Name = "Tuyên truyền, vận động người nộp thuế đăng ký sử dụng hóa đơn điện tử trên địa bàn",
            Unit = "cuc-thue", SubjectName = "Cục Thuế tỉnh", Field = "economy", Level = "bloc", Email = "cuc.thue@donvi.example.vn", Approver = "bithu.thue@khoi.example.vn",
        },
        new()
        {
            Name = "Tuyển sinh, đào tạo nghề trung cấp, cao đẳng cho con em vùng đồng bào dân tộc thiểu số, nông thôn miền núi",
            Unit = "truong-nghe", SubjectName = "Trường Cao đẳng nghề tỉnh", Kind = "continuing", Email = "truong.nghe@donvi.example.vn", Approver = "bithu.truongnghe@khoi.example.vn",
        },
        new()
        {
            Name = "Tuyên truyền, vận động giáo dân giáo xứ Bàu Sen thực hiện công tác bảo vệ môi trường Vườn Quốc gia Phong Nha-Kẻ Bàng",
            Unit = "vuon-quoc-gia", Subject = "individual", SubjectName = "Nguyễn Văn Sơn", Position = "Hạt trưởng Hạt Kiểm lâm",
            Duty = "Phụ trách địa bàn giáp ranh rừng, vận động bà con giữ rừng.", Field = "defence-security",
            Email = "vuon.quoc.gia@donvi.example.vn", Approver = "bithu.vuonquocgia@khoi.example.vn",
        },
    ];
}
