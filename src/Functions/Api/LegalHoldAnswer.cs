using System.ComponentModel;
using DanVanKheo.Retention;

namespace DanVanKheo.Api;

/// <summary>Whether a dossier may be destroyed when its time comes.</summary>
public sealed record LegalHoldAnswer(string Dossier, [Description("It may be neither destroyed nor made anonymous.")] bool Held, string? Reason, string? By, DateTimeOffset? At)
{
    public static LegalHoldAnswer Of(string dossier, LegalHold? hold) => new(dossier, hold is not null, hold?.Reason, hold?.By, hold?.At);
}
