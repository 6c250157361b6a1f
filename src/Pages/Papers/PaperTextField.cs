namespace DanVanKheo.Papers;

/// <summary>One field of a draft with what stands in it; its words are <c>Field.{Id}</c>.</summary>
public sealed record PaperTextField(string Id, string Value);
