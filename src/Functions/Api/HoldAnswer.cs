using System.ComponentModel;
using DanVanKheo.Commendations;

namespace DanVanKheo.Api;

/// <summary>Something pending against the subject of a dossier.</summary>
public sealed record HoldAnswer(string Id, HoldKind Kind, DateOnly From, DateOnly? To, string Source, string EnteredBy, DateTimeOffset EnteredAt, [Description("Null while it holds.")] DateTimeOffset? LiftedAt, string? LiftedBy, string? LiftReason)
{
    public static HoldAnswer Of(Hold hold) => new(hold.Id, hold.Kind, hold.From, hold.To, hold.Source, hold.EnteredBy, hold.EnteredAt, hold.LiftedAt, Given(hold.LiftedBy), Given(hold.LiftReason));

    private static string? Given(string text) => text.Length > 0 ? text : null;
}
