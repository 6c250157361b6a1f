namespace DanVanKheo.Development;

/// <summary>One mail as listed; <paramref name="Id"/> opens it at <c>/dev/mail/{Id}</c>.</summary>
public sealed record MailLine(string Id, DateTimeOffset At, string To, string Subject);
