namespace DanVanKheo.Commendations;

/// <summary>What was typed about something pending.</summary>
public sealed record HoldInput(string Kind = "", string From = "", string To = "", string Source = "");
