using DanVanKheo.Commendations;
using DanVanKheo.Layout;
using DanVanKheo.Periods;
using DanVanKheo.Rules;

namespace DanVanKheo.Conferences;

/// <summary>
/// A period's conference at the desk of its report. POSTs <c>nonce</c>, <c>seen</c>, <c>day</c>, <c>place</c>, <c>chair</c>, <c>secretary</c>, <c>present</c> (unit ids), <c>who_{unit}</c>, <c>guests</c>, <c>discussion</c>,
/// <c>conclusion</c> to <paramref name="Address"/>; <c>nonce</c>, <c>number</c>, <c>task</c>, <c>unit</c>, <c>owner</c>, <c>due</c> to <c>…/nhiem-vu</c>; <c>nonce</c>, <c>answer_n</c>, <c>result_n</c> to <c>…/nhiem-vu/n</c>.
/// </summary>
/// <param name="Found">Null while nothing is recorded.</param>
/// <param name="Units">Those that stood on the day of the conference.</param>
/// <param name="Givable">Those that can be given a task now.</param>
/// <param name="Number">The number the next task gets: sending twice gives it once.</param>
public sealed record ConferenceView(
    string Address,
    Period Period,
    ConferenceFacts? Found,
    ConferenceInput Input,
    IReadOnlyList<Choice> Units,
    TaskInput Task,
    IReadOnlyList<Choice> Givable,
    int Number,
    string Done,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce)
{
    /// <summary>Id of the attendance, of which a page may show a part: POSTed with <c>asked</c>, the ids of the units that it shows.</summary>
    public const string AttendanceId = "diem-danh";

    /// <summary>Which version of the record the form was filled from.</summary>
    public string Seen { get; init; } = "";

    public PageTurn TaskTurn { get; init; } = PageTurn.Only;

    public PageTurn UnitTurn { get; init; } = PageTurn.Only;
}
