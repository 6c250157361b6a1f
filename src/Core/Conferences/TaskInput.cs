namespace DanVanKheo.Conferences;

/// <summary>A task of the conclusion as it was typed.</summary>
public sealed record TaskInput(string Text = "", string Unit = "", string Owner = "", string Due = "");
