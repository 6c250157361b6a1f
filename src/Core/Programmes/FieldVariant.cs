namespace DanVanKheo.Programmes;

/// <summary>What a question says or demands when another answer is given: the field of work changes its label, hint, limits or choices. What is null stays as it is.</summary>
/// <param name="When">As <see cref="FormField.When"/>.</param>
public sealed record FieldVariant(
    string When,
    LocalText? Label = null,
    LocalText? Hint = null,
    bool? Required = null,
    int? MinLength = null,
    int? MaxLength = null,
    int? MaxWords = null,
    IReadOnlyList<FieldOption>? Options = null)
{
    public FormField Over(FormField field) => field with
    {
        Label = Label ?? field.Label,
        Hint = Hint ?? field.Hint,
        Required = Required ?? field.Required,
        MinLength = MinLength ?? field.MinLength,
        MaxLength = MaxLength ?? field.MaxLength,
        MaxWords = MaxWords ?? field.MaxWords,
        Options = Options ?? field.Options,
    };
}
