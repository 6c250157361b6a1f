using DanVanKheo.Calendar;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;

namespace DanVanKheo.Staff;

/// <summary>One thing that waits for an officer as the lists have it: what counting and ordering need. Before it is shown, its rows are read.</summary>
/// <param name="Item">What the rows said, where they had to be read already.</param>
public sealed record ListedWork(WorkKind Kind, StageKey Key, StageKind Stage, Deadline Due, WorkItem? Item = null);
