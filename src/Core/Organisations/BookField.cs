namespace DanVanKheo.Organisations;

/// <summary>One field of a form about organisations; its label is the text <c>Field.{Id}</c>.</summary>
public sealed record BookField(string Id, BookFieldKind Kind, bool Required = true)
{
    /// <summary>What a choice sends that need not be made and was not.</summary>
    public const string None = "-";

    /// <summary>The day from which a change holds, and the paper it rests on: every dated event asks both.</summary>
    public static IReadOnlyList<BookField> Dated { get; } = [new("on", BookFieldKind.Day), new("basis", BookFieldKind.Line)];
}
