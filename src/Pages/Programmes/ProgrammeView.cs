using DanVanKheo.Commendations;
using DanVanKheo.Definitions;
using DanVanKheo.Rules;

namespace DanVanKheo.Programmes;

/// <summary>An edition of a programme, what changed since the season before, and the editions beside it. POSTs <c>viec</c> (<c>ap-dung</c>, <c>bo</c>) with <c>nonce</c>, <c>chuong-trinh</c>, <c>ban</c>.</summary>
/// <param name="Changes">Since the season before.</param>
public sealed record ProgrammeView(Programme Programme, IReadOnlyList<DefinitionChange> Changes)
{
    public Edition Edition { get; init; } = new("", 1, "", "", EditionState.Effective, "", default);

    public IReadOnlyList<EditionLine> Editions { get; init; } = [];

    /// <summary>What this edition changes in the one before; empty for the first, and for one from a file that did not change.</summary>
    public IReadOnlyList<DefinitionChange> Proposal { get; init; } = [];

    /// <summary>The programmes to choose from; the page names them where there are several.</summary>
    public IReadOnlyList<Choice> Programmes { get; init; } = [];

    public bool MayEdit { get; init; }

    public bool MayConfirm { get; init; }

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    public string Nonce { get; init; } = "";

    /// <summary>The questions whose choices hang on another answer: the content lines of each field of work.</summary>
    public IEnumerable<FormField> Lines => Programme.Fields.Where(f => f.Variants.Any(v => v.Options is { Count: > 0 }));
}
