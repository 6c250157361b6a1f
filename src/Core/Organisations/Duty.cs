namespace DanVanKheo.Organisations;

/// <summary>What a person does for an organisation: which stage they answer for, or which report they own. Without limits it holds for every field, every season, from now on.</summary>
/// <param name="Role">The role a stage asks for, or <c>report-owner</c>.</param>
public sealed record Duty(string Role, string Organisation, string Person)
{
    /// <summary>Looks after an organisation and everything below it.</summary>
    public const string Administrator = "administrator";

    /// <summary>Only dossiers of this field of work; null for all.</summary>
    public string? Field { get; init; }

    /// <summary>Only dossiers of this year; null for all.</summary>
    public int? Season { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; init; }

    public bool IsLimited => Field is not null || Season is not null;

    public bool Covers(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    /// <summary>Whether it holds for a dossier of that field and year.</summary>
    public bool Fits(string field, int season) => (Field is null || Field == field) && (Season is null || Season == season);
}
