using DanVanKheo.Dossiers;
using DanVanKheo.Registrations;
using DanVanKheo.Text;

namespace DanVanKheo.Tests.Registrations;

public sealed class SimilarRulesTests
{
    private const string Bicycles = "Xe đạp yêu thương cùng em đến trường";

    [Theory]
    [InlineData(Bicycles, 1, 1)]
    [InlineData("XE DAP YEU THUONG CUNG EM DEN TRUONG", 1, 1)]
    [InlineData("Xe đạp yêu thương - cùng em tới trường năm 2027", 0.7, 0.99)]
    [InlineData("Xe đạp yêu thương", 0.55, 0.75)]
    [InlineData("Mẹ đỡ đầu-Kết nối yêu thương", 0, 0.5)]
    [InlineData("Tuyên truyền, vận động người nộp thuế đăng ký sử dụng hóa đơn điện tử trên địa bàn", 0, 0.5)]
    [InlineData("", 0, 0)]
    [InlineData("🚲", 0, 0)]
    public void Names_are_alike_whatever_their_marks_and_case(string other, double least, double most)
    {
        Assert.InRange(Likeness.Of(Bicycles, other), least, most);
        Assert.Equal(Likeness.Of(Bicycles, other), Likeness.Of(other, Bicycles), 12);
    }

    [Fact]
    public void The_nine_models_of_one_bloc_are_not_taken_for_each_other()
    {
        string[] names =
        [
            Bicycles, "Mẹ đỡ đầu-Kết nối yêu thương", "Thi đua \"Dân vận khéo\" trong công tác tham mưu, phục vụ hoạt động tiếp xúc cử tri và tiếp công dân",
            "Tăng cường công tác dân vận khéo trong tiếp công dân, giải quyết khiếu nại, tố cáo trong lĩnh vực tài nguyên và môi trường",
            "Vận động nhân dân trong công tác giải phóng mặt bằng, đẩy mạnh triển khai thực hiện các dự án phát triển kinh tế-xã hội trọng điểm",
            "Tuyên truyền, vận động người nộp thuế đăng ký sử dụng hóa đơn điện tử trên địa bàn",
            "Tuyên truyền, vận động giáo dân giáo xứ Bàu Sen thực hiện công tác bảo vệ môi trường Vườn Quốc gia Phong Nha-Kẻ Bàng",
        ];
        Assert.All(names, one => Assert.All(names.Where(n => n != one), other => Assert.True(Likeness.Of(one, other) < SimilarRules.Alike, $"{one} / {other}: {Likeness.Of(one, other):0.00}")));
    }

    [Fact]
    public void The_most_alike_come_first_and_neither_the_year_before_nor_withdrawn_ones()
    {
        var found = SimilarRules.Find(Bicycles, "DVK-2026-0001",
        [
            (new(2026, 1), Bicycles, DossierStatus.Commended), (new(2027, 2), Bicycles, DossierStatus.Withdrawn), (new(2027, 3), "Xe đạp yêu thương cùng em tới trường", DossierStatus.UnderReview),
            (new(2025, 4), Bicycles, DossierStatus.Rejected), (new(2027, 5), "Mẹ đỡ đầu", DossierStatus.UnderReview), (new(2027, 6), "Xe đạp yêu thương cùng bạn đến trường", DossierStatus.Returned),
            (new(2027, 7), "Xe đạp yêu thương cùng các em đến trường", DossierStatus.Returned),
        ]);
        Assert.Equal(SimilarRules.Most, found.Count);
        Assert.Equal(new DossierCode(2025, 4), found[0].Code);
        Assert.True(found.Zip(found.Skip(1)).All(pair => pair.First.Likeness >= pair.Second.Likeness));
        Assert.DoesNotContain(found, f => f.Code.Number is 1 or 2 or 5);
    }
}
