namespace DanVanKheo.Programmes;

/// <summary>One page of the form; <paramref name="Slug"/> stands in its address.</summary>
public sealed record FormStep(string Slug, LocalText Title, IReadOnlyList<FormField> Fields);
