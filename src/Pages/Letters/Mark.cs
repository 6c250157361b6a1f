namespace DanVanKheo.Letters;

/// <summary>Two characters nobody types, around what was inserted into a text.</summary>
public static class Mark
{
    public const char Open = '\uE000';
    public const char Close = '\uE001';

    public static string Around(string value) => value.Length == 0 ? "" : $"{Open}{value}{Close}";

    /// <summary>The pieces of a text in order, and which of them were inserted.</summary>
    public static IEnumerable<(string Text, bool Inserted)> Pieces(string text) =>
        text.Split(Open).SelectMany((part, i) => i == 0 ? [(part, false)] : Inserted(part)).Where(p => p.Item1.Length > 0);

    private static IEnumerable<(string, bool)> Inserted(string part) => part.Split(Close, 2) is [var inside, var after] ? [(inside, true), (after, false)] : [(part, false)];
}
