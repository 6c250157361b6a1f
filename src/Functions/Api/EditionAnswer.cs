using System.ComponentModel;
using DanVanKheo.Programmes;

namespace DanVanKheo.Api;

/// <summary>An edition of a programme, without what it says.</summary>
public sealed record EditionAnswer(
    string Programme,
    int Number,
    EditionState State,
    [property: Description("The edition it was made from; 0 for the first.")] int Changes,
    [property: Description("Id of the officer who wrote it; empty when it came with the app.")] string By,
    DateTimeOffset At,
    string Note,
    [property: Description("Id of the administrator who decided it; empty while nobody did.")] string DecidedBy,
    DateTimeOffset? DecidedAt)
{
    public static EditionAnswer Of(Edition edition) => new(edition.Programme, edition.Number, edition.State, edition.Changes, edition.By, edition.At, edition.Note, edition.DecidedBy, edition.DecidedAt);
}
