using DanVanKheo.Calendar;
using DanVanKheo.Councils;

namespace DanVanKheo.Tests.Councils;

/// <summary>Rounds as short words: one letter a member. F for, A against, B blank, r received only, - silent, x excluded. The first member is the chair.</summary>
internal static class RoundSample
{
    public static readonly DateTimeOffset Opened = VietnamTime.At(new(2027, 3, 1), new(9, 0));
    public static readonly Deadline Due = new(new(2027, 3, 8));

    public static readonly CouncilSettings Secret = new();
    public static readonly CouncilSettings Open = new(Secret: false, Tie: TieRule.ChairDecides);

    public static VoteRound Of(string members, CouncilSettings? settings = null)
    {
        var round = new VoteRound(new("DVK-2027-0042", "hoi-dong", 1), 1, Opened, Due, settings ?? Secret, "m0", [.. members.Select(Entry)], new());
        for (var i = 0; i < members.Length; i++)
        {
            if (ChoiceOf(members[i]) is { } ballot) round = round.With($"m{i}", ballot);
        }

        return round;
    }

    private static RollEntry Entry(char member, int index) => new($"m{index}", member == 'x' ? Exclusion.OwnUnit : null, member == 'r');

    private static Ballot? ChoiceOf(char member) => member switch
    {
        'F' => new(BallotChoice.For),
        'A' => new(BallotChoice.Against, "Chưa rõ kết quả."),
        'B' => new(null),
        _ => null,
    };
}
