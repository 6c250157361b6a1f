using System.ComponentModel;
using DanVanKheo.Commendations;

namespace DanVanKheo.Api;

/// <summary>A decision on commendation with everything decided about it since.</summary>
public sealed record DecisionDetails(
    string Dossier,
    string Number,
    DateOnly Date,
    [Description("The body that issued it.")] string Organisation,
    [Description("Id of the person who signed.")] string Signer,
    DecisionState State,
    [Description("As it holds now, like award and wording.")] string SubjectName,
    string Award,
    string AwardName,
    string? Wording,
    [Description("The code on the certificate.")] string Certificate,
    IReadOnlyList<DecisionDetails.Change> Changes)
{
    public static DecisionDetails Of(DecisionFile file) => new(
        file.First.Dossier, file.First.FullNumber, file.First.Terms.Date, file.First.Organisation, file.First.Terms.Signer, file.State, file.SubjectName, file.Award, file.AwardName, Given(file.Wording), file.First.Certificate,
        [.. file.Changes.Select(c => new Change(c.FullNumber, c.Terms.Date, c.Terms.Kind, c.Terms.Signer, c.Terms.Reason, c.Terms.Ground, c.Terms.Recover, Given(c.Terms.SubjectName), Given(c.AwardName), Given(c.Terms.Wording), c.By, c.IssuedAt))]);

    private static string? Given(string text) => text.Length > 0 ? text : null;

    public sealed record Change(string Number, DateOnly Date, ChangeKind Kind, string Signer, string Reason, RevocationGround? Ground, bool Recover, string? SubjectName, string? AwardName, string? Wording, string By, DateTimeOffset IssuedAt);
}
