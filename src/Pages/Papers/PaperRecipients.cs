namespace DanVanKheo.Papers;

/// <summary>The recipients as they are written: a dash before each, the standard's mark between them, a full stop at the end.</summary>
internal static class PaperRecipients
{
    public static IEnumerable<string> Lines(IReadOnlyList<string> recipients, PaperStandard standard) =>
        recipients.Select((name, i) => $"- {name.Trim().TrimEnd('.', ';', ',').TrimStart('-', ' ')}{(i < recipients.Count - 1 ? standard.RecipientMark : '.')}");
}
