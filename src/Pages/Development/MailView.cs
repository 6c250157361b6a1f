namespace DanVanKheo.Development;

/// <summary>One mail as its reader gets it: headers, the text part, and the HTML part in a frame at <paramref name="HtmlUrl"/>.</summary>
public sealed record MailView(MailLine Line, string ToName, string ReplyTo, string Text, string HtmlUrl);
