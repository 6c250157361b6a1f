using DanVanKheo.Commendations;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.Showcase;

/// <summary>What an owner agrees to show, as it is or as just typed. POSTs to <paramref name="Address"/>, and to <c>/rut</c> and <c>/bai-viet</c> below it.</summary>
/// <param name="Photos">Ids and captions of the pictures.</param>
public sealed record ConsentView(string Address, string Home, string Code, string Name, PublicConsent Consent, IReadOnlyList<Choice> Parts, IReadOnlyList<Choice> Photos, string Nonce)
{
    public bool IsRecognised { get; init; }

    /// <summary>An officer keeps the model out of the public pages.</summary>
    public bool IsWithheld { get; init; }

    public bool IsPublic { get; init; }

    /// <summary>The text that waits for an answer, or was answered; empty while there is none.</summary>
    public IReadOnlyList<AnswerLine> Story { get; init; } = [];

    public StoryState StoryState { get; init; }

    public string StoryDigest { get; init; } = "";

    /// <summary>"agree", "refuse" or nothing yet.</summary>
    public string Verdict { get; init; } = "";

    public string Remark { get; init; } = "";

    /// <summary>Where six digits were just mailed to; empty when none were.</summary>
    public string CodeSentTo { get; init; } = "";

    /// <summary>The code belongs to the answer about the story, not to the consent.</summary>
    public bool CodeForStory { get; init; }

    /// <summary>What was sent last has been kept.</summary>
    public bool Notice { get; init; }

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];
}
