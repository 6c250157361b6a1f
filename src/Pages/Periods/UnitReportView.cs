using DanVanKheo.Conferences;
using DanVanKheo.Rules;

namespace DanVanKheo.Periods;

/// <summary>A unit's report for one period. POSTs to its own address (save) or <c>…/gui</c> (send): <c>nonce</c>, <c>results</c>, <c>limits</c>, <c>directions</c>, <c>model-{code}</c> (Done, NotDone, NotReported).</summary>
/// <param name="Closed">The bloc's report is frozen: nothing more can be sent.</param>
/// <param name="More">Models beyond those shown.</param>
public sealed record UnitReportView(
    string Address,
    Period Period,
    string UnitName,
    DateTimeOffset Due,
    bool Overdue,
    Narrative Text,
    IReadOnlyList<UnitModelLine> Models,
    int More,
    DateTimeOffset? SentAt,
    bool Closed,
    string Done,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce)
{
    /// <summary>What the conference on this period gave the unit to do; each is answered by POSTing <c>nonce</c>, <c>answer_n</c>, <c>result_n</c> to <c>…/nhiem-vu/n</c>.</summary>
    public IReadOnlyList<ConclusionTask> Tasks { get; init; } = [];
}
