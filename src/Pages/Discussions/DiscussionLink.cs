namespace DanVanKheo.Discussions;

/// <summary>Where the messages are, and how many of them the reader sees.</summary>
public sealed record DiscussionLink(string Address, int Count);
