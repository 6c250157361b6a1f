namespace DanVanKheo.Registrations;

/// <summary>The answers of one step, ready to read: labels and values in the reader's language. <paramref name="Slug"/> leads to "Sửa".</summary>
public sealed record AnswerSection(string Slug, string Title, IReadOnlyList<AnswerLine> Lines)
{
    /// <summary>Nothing in it may be changed now, so "Sửa" is not offered.</summary>
    public bool Locked { get; init; }
}
