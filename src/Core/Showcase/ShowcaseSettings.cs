namespace DanVanKheo.Showcase;

/// <summary>How a programme shows its exemplars.</summary>
/// <param name="Interview">What an officer asks the people of an exemplar, in order; the answers become its story.</param>
public sealed record ShowcaseSettings(IReadOnlyList<InterviewQuestion> Interview)
{
    public static ShowcaseSettings None { get; } = new([]);
}
