namespace DanVanKheo.Discussions;

/// <summary>Names the resource file with the texts of messages about a dossier.</summary>
public sealed class DiscussionTexts;
