using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.Showcase;

/// <summary>The interview of a model and the story made of it. The story POSTs to <c>{Address}/bai-viet</c>, the interview to <c>/bai-viet/loi-ke</c>.</summary>
/// <param name="Seen">Digest of the text this page began with; empty when there was none.</param>
public sealed record StoryView(string Address, string Code, string Name, ShowcaseSettings Settings, Answers Notes, Answers Text, string Seen, string Nonce)
{
    public StoryState State { get; init; }

    /// <summary>What the owner wrote when they said no.</summary>
    public string Remark { get; init; } = "";

    public bool Notice { get; init; }

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];
}
