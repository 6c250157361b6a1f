using DanVanKheo.Layout;

namespace DanVanKheo.Councils;

/// <summary>The sentences about a count, the same on the page and in the minutes.</summary>
internal sealed class VoteWords(string language)
{
    private readonly Texts<CouncilTexts> texts = new(language);

    public string Text(string key, params object[] details) => string.Format(Display.Culture(language), texts[key], details);

    public IReadOnlyList<(string Name, string Count)> Figures(VoteCount count) =>
    [
        (texts["Figure.Total"], Number(count.Total)),
        (texts["Figure.Present"], Number(count.Present)),
        (texts["Figure.Issued"], Number(count.Issued)),
        (texts["Figure.Returned"], Number(count.Returned)),
        (texts["Figure.Valid"], Number(count.Valid)),
        (texts["Figure.Invalid"], Number(count.Invalid)),
        (texts["Figure.For"], Number(count.For)),
        (texts["Figure.Against"], Number(count.Against)),
    ];

    public string Turnout(VoteRound round)
    {
        var count = round.Count();
        return Text("Figure.Turnout", Number(count.Present), Number(count.Total), Percent(count.Turnout), Percent(round.Settings.QuorumPercent));
    }

    public string Share(VoteRound round)
    {
        var (count, settings) = (round.Count(), round.Settings);
        return Text(
            "Figure.Share",
            Number(count.For),
            Number(count.BaseOf(settings)),
            Percent(count.Share(settings)),
            texts[$"Base.{settings.Base}"],
            texts[settings.MoreThanThreshold ? "Threshold.More" : "Threshold.Least"],
            Percent(settings.ThresholdPercent));
    }

    /// <summary>Which rule settled a tie; null when there was none, or nobody to break it.</summary>
    public string? Tie(VoteRound round) => round.Result() is VoteResult.Passed or VoteResult.Failed && round.Count().IsTie(round.Settings)
        ? texts[round.Settings.Tie == TieRule.ChairDecides ? "Tie.Chair" : "Tie.Fails"]
        : null;

    /// <summary>66,67% in Vietnamese; two decimals only where there are any.</summary>
    private string Percent(decimal percent) => percent.ToString("0.##", Display.Culture(language)) + "%";

    private string Number(int number) => Display.Number(number, language);
}
