namespace DanVanKheo.Opinions;

/// <summary>What was typed into the form that passes a task on.</summary>
public sealed record HandOverInput(string Person = "", string Reason = "", string Code = "");
