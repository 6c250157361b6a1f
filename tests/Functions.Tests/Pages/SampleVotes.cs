using DanVanKheo.Calendar;
using DanVanKheo.Councils;
using DanVanKheo.Organisations;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>A council of seven: one excluded, one silent, one name that would be markup.</summary>
internal static class SampleVotes
{
    public static readonly Organisation Bloc = new("khoi-ccq", OrganisationKind.Bloc, "Đảng ủy Khối các cơ quan tỉnh", null, "ĐUK");

    public static IReadOnlyDictionary<string, Person> People { get; } = new Person[]
    {
        new("m0", "Trương Thị Oanh", "Phó Bí thư Thường trực", "khoi-ccq", "phobithu@khoi.example.vn"),
        new("m1", "Tạ Quang Bắc", "Chủ nhiệm Ủy ban Kiểm tra", "khoi-ccq", "hoidong2@khoi.example.vn"),
        new("m2", "Lưu Thị Cúc", "Trưởng Ban Tổ chức", "khoi-ccq", "hoidong3@khoi.example.vn"),
        new("m3", "Đoàn Văn Dũng", "Chủ tịch Hội Cựu chiến binh Khối", "khoi-ccq", "hoidong4@khoi.example.vn"),
        new("m4", Hostile, "Chủ tịch Công đoàn Khối", "khoi-ccq", "hoidong5@khoi.example.vn"),
        new("m5", "Mạc Văn Hưng", "Bí thư Đoàn Khối", "khoi-ccq", "hoidong6@khoi.example.vn"),
        new("m6", "Võ Thị Giang", "Bí thư chi bộ", "van-phong-hdnd", "bithu.hdnd@khoi.example.vn"),
    }.ToDictionary(p => p.Id);

    public static VoteRound Secret(params IReadOnlyList<BallotChoice?> choices) => Round(new(), 1, choices);

    public static VoteRound Open(params IReadOnlyList<BallotChoice?> choices) => Round(new(Secret: false, Base: VoteBase.Total, Tie: TieRule.ChairDecides), 2, choices);

    public static CouncilCount Count(IReadOnlyList<VoteRound> rounds, DateTimeOffset now) => new(
        "/y-kien/ho-so/DVK-2027-0042", rounds, People, CouncilRules.Offered(rounds[^1], now), rounds[^1].HasEnded(now), CouncilRules.MayRepeat(rounds[^1], now), Reminded: true, Nonce);

    public static MinutesFacts Minutes(params IReadOnlyList<VoteRound> rounds) => new(
        "DVK-2027-0042", Nested, Unit, rounds, People, new("s", "Vũ Thị Yến", "Chuyên viên Văn phòng Đảng ủy Khối", "khoi-ccq", "thuky.hoidong@khoi.example.vn"), Bloc, Now.AddDays(8));

    private static VoteRound Round(CouncilSettings settings, int number, IReadOnlyList<BallotChoice?> choices)
    {
        var round = new VoteRound(new("DVK-2027-0042", "hoi-dong", 1), number, Now, new Deadline(new(2027, 3, 15)), settings, "m0", [.. People.Keys.Select(p => new RollEntry(p, p == "m6" ? Exclusion.OwnUnit : null))], new());
        for (var i = 0; i < choices.Count; i++) round = round.With($"m{i}", new(choices[i], i == 1 ? "Cần nêu rõ số hộ tham gia và cách kiểm tra kết quả." : ""));
        return round;
    }
}
