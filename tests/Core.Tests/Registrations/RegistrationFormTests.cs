using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Registrations;

public sealed class RegistrationFormTests
{
    private static readonly Programme Programme = DefaultProgramme.Programme;
    private static readonly RegistrationForm Form = new(Programme, DefaultProgramme.Directory);

    /// <summary>domain.md §1.2: names in use, with quotation marks inside and more than 150 characters.</summary>
    public static TheoryData<string> Names =>
    [
        "Mẹ đỡ đầu-Kết nối yêu thương",
        "Lãnh đạo đảng viên thực hiện tốt công tác hỗ trợ nông dân chuyển đổi số trong sản xuất và tiêu thụ nông sản hàng hóa giai đoạn 2022-2025",
        "Vận động nhân dân trong công tác giải phóng mặt bằng, đẩy mạnh triển khai thực hiện các dự án phát triển kinh tế-xã hội trọng điểm",
        "Tăng cường công tác dân vận khéo trong tiếp công dân, giải quyết khiếu nại, tố cáo trong lĩnh vực tài nguyên và môi trường",
        "Thi đua \"Dân vận khéo\" trong công tác tham mưu, phục vụ hoạt động tiếp xúc cử tri và tiếp công dân",
        "Tuyên truyền, vận động người nộp thuế đăng ký sử dụng hóa đơn điện tử trên địa bàn",
        "Tuyển sinh, đào tạo nghề trung cấp, cao đẳng cho con em vùng đồng bào dân tộc thiểu số, nông thôn miền núi",
        "Tuyên truyền, vận động giáo dân giáo xứ Bàu Sen thực hiện công tác bảo vệ môi trường Vườn Quốc gia Phong Nha-Kẻ Bàng",
        "Xe đạp yêu thương cùng em đến trường",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_in_use_are_taken_and_kept_as_typed(string name)
    {
        var answers = CompleteAnswers.Collective.With([new("name", name)]);
        Assert.Empty(Form.Check(Programme.Steps[0], answers));
        Assert.Equal(name, answers["name"]);
        Assert.Equal(name, CompleteAnswers.Collective.With([new("name", name.Normalize(System.Text.NormalizationForm.FormD))])["name"]);
    }

    [Fact]
    public void A_complete_form_may_be_sent() => Assert.Null(Form.FirstIncomplete(CompleteAnswers.Collective));

    [Fact]
    public void An_empty_form_names_every_required_visible_field_once()
    {
        Assert.Equal("khai-quat", Form.FirstIncomplete(Answers.Empty)?.Slug);
        foreach (var step in Programme.Steps)
        {
            Assert.Equal(step.Fields.Where(f => f.Required && f.When is null).Select(f => f.Columns is null ? f.Id : AnswerRows.CellId(f, 0, f.Columns[0])), Form.Check(step, Answers.Empty).Select(p => p.Field));
        }
    }

    [Theory]
    [InlineData("name", "khai-quat")]
    [InlineData("level", "khai-quat")]
    [InlineData("situation", "noi-dung")]
    [InlineData("forces", "noi-dung")]
    [InlineData("start", "ket-qua")]
    [InlineData("consent", "ket-qua")]
    [InlineData("budget", null)]
    [InlineData("publish", null)]
    public void The_first_step_with_a_hole_is_found(string emptied, string? slug) =>
        Assert.Equal(slug, Form.FirstIncomplete(CompleteAnswers.Collective.With([new(emptied, "")]))?.Slug);

    [Fact]
    public void An_individual_gives_position_and_duty()
    {
        var individual = CompleteAnswers.Collective.With([new("subject", "individual")]);
        Assert.Equal(["position", "duty"], Form.Check(Programme.Steps[0], individual).Select(p => p.Field));
        var complete = individual.With([new("position", "Bí thư chi đoàn"), new("duty", "Phụ trách công tác thiếu nhi")]);
        Assert.Null(Form.FirstIncomplete(complete));
    }

    [Fact]
    public void A_hidden_field_is_neither_shown_nor_checked()
    {
        var answers = CompleteAnswers.Collective.With([new("position", "x")]);
        Assert.DoesNotContain(Form.Visible(Programme.Steps[0], answers), f => f.Id is "position" or "duty");
        Assert.Null(Form.FirstIncomplete(answers));
    }

    [Fact]
    public void Units_come_from_the_directory_without_the_bloc()
    {
        var options = Form.Options(DefaultProgramme.Field("unit"));
        Assert.Equal(DefaultProgramme.Directory.Units.Select(u => (u.Id, u.Name)), options.Select(o => (o.Value, o.Label.In("en"))));
        Assert.Equal("UnknownChoice", Assert.Single(Form.Check(Programme.Steps[0], CompleteAnswers.Collective.With([new("unit", "khoi-ccq")]))).Code);
    }

    [Fact]
    public void A_field_without_choices_offers_none() => Assert.Empty(Form.Options(DefaultProgramme.Field("name")));
}
