using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Tallies;

namespace DanVanKheo.Periods;

/// <summary>How long one model waited for its commendation: from the council's vote, else its recognition, else the last agreement before, to the decision.</summary>
/// <param name="From">The step the time runs from.</param>
/// <param name="Decided">Null while no decision is there.</param>
/// <param name="WorkingDays">To the decision, or to the day of the figures while there is none.</param>
public sealed record CommendationTime(CountedDossier Record, Measure From, DateOnly Agreed, DateOnly? Decided, int WorkingDays)
{
    private static readonly Measure[] Steps = [Measure.Exemplary, Measure.Recognised, Measure.Implemented, Measure.BlocApproved];

    /// <summary>Null where the record is neither commended by the end of <paramref name="asOf"/> nor waits for it after a council's vote or its recognition.</summary>
    public static CommendationTime? Of(CountedDossier record, DateOnly asOf, WorkingCalendar calendar)
    {
        var end = VietnamTime.EndOf(asOf);
        if (record.DroppedAt < end || !(record.SubmittedAt < end)) return null;
        var decided = record.CommendedAt < end ? record.CommendedAt : null;
        // A step the route has no stage for carries the very instant of the next one: time does not run from there.
        var from = Steps.FirstOrDefault(s => record.At(s) is { } at && at < (decided ?? end));
        if (record.At(from) is not { } agreed || from == Measure.Registered) return null;
        // What was decided after the day waited on it; what came to another end does not wait.
        var waits = record.Status == DossierStatus.UnderReview || record.CommendedAt is not null;
        if (decided is null && (from is not (Measure.Exemplary or Measure.Recognised) || !waits)) return null;
        var (first, last) = (VietnamTime.Day(agreed), decided is { } on ? VietnamTime.Day(on) : asOf);
        return new(record, from, first, decided is null ? null : last, calendar.Between(first, last));
    }
}
