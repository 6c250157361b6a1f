using DanVanKheo.Registrations;

namespace DanVanKheo.Showcase;

/// <summary>A story with its owner's consent. What an officer writes afterwards changes nothing here until the owner agrees again.</summary>
public sealed record PublishedStory(Answers Text, DateTimeOffset At);
