namespace DanVanKheo.TestKit;

/// <summary>What a person would type into the registration form; values are those of the programme's choices.</summary>
public sealed record Registration
{
    public required string Name { get; init; }

    /// <summary>Id of the unit in the directory.</summary>
    public required string Unit { get; init; }

    public string Subject { get; init; } = "collective";

    public required string SubjectName { get; init; }

    public string Position { get; init; } = "";

    public string Duty { get; init; } = "";

    public string Field { get; init; } = "culture-society";

    public string Kind { get; init; } = "new";

    public string Level { get; init; } = "grassroots";

    public string Budget { get; init; } = "";

    public required string Email { get; init; }

    /// <summary>Address of the secretary who gives the first opinion.</summary>
    public required string Approver { get; init; }

    public bool Publish { get; init; } = true;

    public string Target { get; init; } = "Trao 200 xe đạp, vận động 50 hội viên tham gia trước 30/09/2027.";

    /// <summary>A line of content within the field of work.</summary>
    public string ContentLine => Field switch
    {
        "economy" => "rural-economy",
        "culture-society" => "learning",
        "defence-security" => "self-governing",
        _ => "people-know",
    };

    /// <summary>Which of the half-year's three figures counts it: bloc level first, then continuing, then new.</summary>
    public string Bucket => Level == "bloc" ? "bloc" : Kind;

    /// <summary>The fields of one step, in the order of the form.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Step(string slug) => slug switch
    {
        "khai-quat" => Overview(),
        "noi-dung" => Content(),
        "ket-qua" => Results(),
        _ => throw new ArgumentOutOfRangeException(nameof(slug), slug, "No such step."),
    };

    private List<KeyValuePair<string, string>> Overview()
    {
        List<KeyValuePair<string, string>> fields =
        [
            new("name", Name), new("unit", Unit), new("subject", Subject), new("subjectName", SubjectName),
            new("field", Field), new("kind", Kind), new("level", Level), new("email", Email),
        ];
        if (Subject == "individual") fields.AddRange([new("position", Position), new("duty", Duty)]);
        return fields;
    }

    private List<KeyValuePair<string, string>> Content() =>
    [
        new("content", ContentLine), new("situation", $"Nhiều hộ dân còn băn khoăn khi tham gia; việc tuyên truyền theo lối cũ chưa đến được từng nhà. Vì vậy {SubjectName} xây dựng mô hình “{Name}”."),
        new("method", "Chia tổ đến từng hộ, lắng nghe trước khi vận động; mỗi đảng viên phụ trách năm hộ, họp rút kinh nghiệm hằng tháng và công khai kết quả tại nhà văn hóa."),
        new("skill", "Lấy người có uy tín trong dòng họ làm nòng cốt, nói đi đôi với làm, gỡ việc khó bằng đối thoại."),
        new("place", "Phường Đồng Hải, xã Phong Nha và vùng phụ cận"),
        new("forces", "Chi bộ chủ trì; Mặt trận, đoàn thể và tổ dân vận phối hợp."),
    ];

    private List<KeyValuePair<string, string>> Results() =>
    [
        new("target", Target), new("indicators-0-name", "Số xe đạp được trao"), new("indicators-0-unit", "chiếc"), new("indicators-0-baseline", "0"), new("indicators-0-goal", "200"), new("indicators-0-due", "30/09/2027"),
        new("start", "01/03/2027"), new("end", "31/10/2027"), new("milestones-0-name", "Sơ kết 6 tháng"), new("milestones-0-due", "15/06/2027"), new("budget", Budget),
        new("product", "Danh sách hộ tham gia có chữ ký, ảnh chụp và biên bản bàn giao."),
        new("spread", "Duy trì hằng năm, nhân rộng sang các chi bộ trong khối."),
        new("phone", "0912345678"), new("consent", "yes"), new("publish", Publish ? "yes" : ""),
    ];
}
