namespace DanVanKheo.Commendations;

/// <summary>What the signer decides: the form of award, the date on the paper, who signs.</summary>
public sealed record CommendationTerms(string Award, DateOnly Date, string Signer)
{
    /// <summary>Names the decision that commends several at once; empty when the decision is this one's alone.</summary>
    public string Shared { get; init; } = "";

    /// <summary>The decision that these terms share with the same terms in one batch.</summary>
    public CommendationTerms SharedIn(string batch) => this with { Shared = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{batch}-{Award}-{Date:yyyyMMdd}-{Signer}") };
}
