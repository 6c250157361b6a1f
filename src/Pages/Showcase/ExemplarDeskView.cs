using DanVanKheo.Rules;

namespace DanVanKheo.Showcase;

/// <summary>The public side of one model, for whoever publishes. POSTs go below <paramref name="Address"/>.</summary>
public sealed record ExemplarDeskView(string Address, string Code, string Name, string Unit, string Nonce)
{
    public bool IsPublic { get; init; }

    /// <summary>Its owner agreed.</summary>
    public bool MayPublish { get; init; }

    public bool IsWithheld { get; init; }

    /// <summary>Null while it is not featured.</summary>
    public FeaturedMark? Mark { get; init; }

    public FeatureInput Feature { get; init; } = FeatureInput.Empty;

    public string EndReason { get; init; } = "";

    public string WithholdReason { get; init; } = "";

    public StoryState StoryState { get; init; }

    /// <summary>Some text stands in public: this one, or an earlier one.</summary>
    public bool IsStoryShown { get; init; }

    /// <summary>What the owner wrote when they said no.</summary>
    public string Remark { get; init; } = "";

    public IReadOnlyList<PublicationRecord> Records { get; init; } = [];

    public PublicationInput Record { get; init; } = PublicationInput.Empty;

    /// <summary>"luu" when something was kept, "gui" when the owner was written to; else empty.</summary>
    public string Notice { get; init; } = "";

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];
}
