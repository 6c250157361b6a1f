namespace DanVanKheo.Letters;

/// <summary>The words of the outbox pages: <c>OutboxTexts.resx</c> in Vietnamese, <c>OutboxTexts.en.resx</c> in English.</summary>
public sealed class OutboxTexts;
