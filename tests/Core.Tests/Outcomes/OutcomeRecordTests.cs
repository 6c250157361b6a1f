using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Outcomes;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using DanVanKheo.Tallies;

namespace DanVanKheo.Tests.Outcomes;

/// <summary>A record without words counts where its dossier counts: for whatever is asked, on whatever day.</summary>
public sealed class OutcomeRecordTests
{
    private static readonly HashSet<string> Fields = [.. OutcomeQuestions.Fields([])];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Whatever_is_asked_of_it_is_what_its_dossier_says(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++)
        {
            var (dossier, query, day) = (Dossier(random), Query(random), new DateOnly(2027, 1, 1).AddDays(random.Next(120)));
            var (counted, record, answer) = (CountedDossier.From(dossier), OutcomeRecord.From(dossier, Fields), (DoneAnswer)random.Next(3));
            Assert.Equal(query.Covers(counted with { Answer = answer }, day), query.Covers(record, answer, day));
            Assert.Equal(counted.SubmittedAt < VietnamTime.EndOf(day) && !(counted.DroppedAt < VietnamTime.EndOf(day)), record.CountsOn(day));
        }
    }

    [Fact]
    public void Only_answers_that_are_counted_are_kept()
    {
        var record = OutcomeRecord.From(Dossier(new Random(3)) with { Answers = new(new Dictionary<string, string> { ["indicator"] = "Xe đạp", ["phone"] = "0912345678", ["whole"] = "" }) }, Fields);
        Assert.Equal(["indicator=Xe đạp"], record.Answers.Select(a => a.ToString()));
        Assert.Equal(("Xe đạp", "", ""), (record["indicator"], record["phone"], record["whole"]));
    }

    private static FigureQuery Query(Random random) => new((Measure)random.Next(10))
    {
        Unit = random.Next(4) == 0 ? "u1" : null,
        Group = random.Next(4) switch { 0 => "", 1 => "a", _ => null },
        Year = random.Next(4) == 0 ? 2027 : null,
        Subject = random.Next(4) == 0 ? SubjectType.Individual : null,
        Field = random.Next(4) == 0 ? WorkField.Economy : null,
        Kind = random.Next(4) == 0 ? RegistrationKind.New : null,
        Level = random.Next(4) == 0 ? RegistrationLevel.Bloc : null,
        Reported = random.Next(4) switch { 0 => true, 1 => false, _ => null },
    };

    private static Dossier Dossier(Random random)
    {
        // Minutes around midnight in Vietnam, where days part.
        DateTimeOffset At() => VietnamTime.At(new DateOnly(2027, 1, 1).AddDays(random.Next(120)), TimeOnly.MinValue).AddMinutes(random.Next(-2, 3));
        string[] groups = ["", "a", "a.b", "ab"];
        return new(
            new(2027, random.Next(1, 99_999)), "x", "p", $"u{random.Next(3)}", "Mô hình", (SubjectType)random.Next(2), "Tổ", (WorkField)random.Next(4), (RegistrationKind)random.Next(2), (RegistrationLevel)random.Next(2), "", false,
            new(new Dictionary<string, string> { ["group"] = groups[random.Next(4)] }), At(), (DossierStatus)random.Next(Enum.GetValues<DossierStatus>().Length), "chi-bo", 1, random.Next(2) == 0 ? null : At())
        {
            CommendedAt = random.Next(2) == 0 ? null : At(),
            AgreedAt = Enum.GetValues<StageKind>().Where(_ => random.Next(3) == 0).ToDictionary(k => k, _ => At()),
        };
    }
}
