namespace DanVanKheo.Definitions;

/// <summary>One part of a definition as a question: where it stands below its row, and how it is typed.</summary>
/// <param name="Path">Below the row, or below the definition: <c>name.vi</c>.</param>
/// <param name="Choices">Allowed values of a choice; what stands there already is allowed too.</param>
public sealed record EditColumn(string Path, EditKind Kind, params IReadOnlyList<string> Choices)
{
    /// <summary>The end of the question's name on the form, and of its label: <c>name-vi</c>.</summary>
    public string Name => Path.Replace('.', '-');
}
