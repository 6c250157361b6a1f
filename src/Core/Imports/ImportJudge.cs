using DanVanKheo.Calendar;

namespace DanVanKheo.Imports;

/// <summary>Judges the rows of one list in their order: the form's rules, then what is like one that was there before.</summary>
/// <param name="known">Names that are there already; every row judged is added, so that a later one is found to be like it.</param>
public sealed class ImportJudge(ImportForm form, ImportPurpose purpose, string person, DateTimeOffset now, NameIndex known)
{
    public ImportRow Judge(ImportRow row)
    {
        if (row.State == ImportRowState.LeftOut) return row with { Twin = "" };
        var answers = form.Read(purpose, row.Cells);
        var scope = NameIndex.Scope(answers["unit"], YearOf(purpose, answers, now));
        var twin = known.Find(scope, answers["name"]) ?? "";
        known.Add(scope, answers["name"], $"{row.Number}");
        if (form.Check(purpose, answers, person, now).Count > 0) return row with { State = ImportRowState.Bad, Twin = twin };
        return row with { State = twin.Length > 0 ? ImportRowState.Doubtful : ImportRowState.Good, Twin = twin };
    }

    /// <summary>Remembers a row that was judged before, so that a later one is found to be like it.</summary>
    public void Pass(ImportRow row)
    {
        if (row.State == ImportRowState.LeftOut) return;
        var answers = form.Read(purpose, row.Cells);
        known.Add(NameIndex.Scope(answers["unit"], YearOf(purpose, answers, now)), answers["name"], $"{row.Number}");
    }

    /// <summary>The year a row belongs to: a registration to that in which it is sent.</summary>
    public static int YearOf(ImportPurpose purpose, Registrations.Answers answers, DateTimeOffset now) =>
        purpose == ImportPurpose.Past ? PastRules.Year(answers) : VietnamTime.Day(now).Year;
}
