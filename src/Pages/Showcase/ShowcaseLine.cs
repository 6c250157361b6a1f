namespace DanVanKheo.Showcase;

public sealed record ShowcaseLine(string Code, string Name, string Unit, bool IsPublic, bool IsWithheld, StoryState Story, int Records);
