namespace DanVanKheo.Programmes;

/// <summary>
/// One question of the registration form. Lengths are in characters (UTF-16 after normalisation), money in whole đồng.
/// <paramref name="MaxWords"/> counts syllables, as office forms do ("không quá 500 từ"), beside the length in characters.
/// <paramref name="Columns"/> are the questions of each row of a <see cref="FieldKind.Rows"/> field.
/// <paramref name="When"/> shows the field only for an answer of another one: <c>subject=individual</c>, or one of several: <c>field=economy|culture-society</c>.
/// </summary>
public sealed record FormField(
    string Id,
    FieldKind Kind,
    LocalText Label,
    LocalText? Hint = null,
    bool Required = true,
    int MinLength = 0,
    int MaxLength = 300,
    IReadOnlyList<FieldOption>? Options = null,
    string? OptionsFrom = null,
    string? When = null,
    string? NotBefore = null,
    int? MaxWords = null,
    IReadOnlyList<FormField>? Columns = null)
{
    /// <summary>What differs for some answers of other questions; the later one wins.</summary>
    public IReadOnlyList<FieldVariant> Variants { get; init; } = [];

    /// <summary>How many of a <see cref="FieldKind.Choices"/> field may be ticked.</summary>
    public int? MaxChoices { get; init; }

    /// <summary>A question whose answer must not be ticked here again.</summary>
    public string? DiffersFrom { get; init; }

    /// <summary>A day within the programme's term.</summary>
    public bool WithinTerm { get; init; }
}
