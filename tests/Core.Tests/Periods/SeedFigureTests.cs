using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Periods;

namespace DanVanKheo.Tests.Periods;

/// <summary>The figures two articles publish (domain.md §1.2), each from generated records.</summary>
public sealed class SeedFigureTests
{
    private static readonly Period FirstHalf2024 = new(2024, new(2024, 6, 15));

    /// <summary>S1: 182 = 02 at bloc level + 100 continuing + 80 new. One of the two at bloc level is itself a continuing one.</summary>
    [Fact]
    public void Half_year_2024_is_182()
    {
        var summary = HalfYearSummary.Count(FirstHalf2024, "DUK-CQDN", [
            CountedSample.One(1, RegistrationLevel.Bloc, RegistrationKind.Continuing),
            CountedSample.One(2, RegistrationLevel.Bloc),
            .. CountedSample.Many(3, 100, kind: RegistrationKind.Continuing),
            .. CountedSample.Many(103, 80)]);
        Assert.Equal((182, 2, 100, 80), (summary.Total, summary.In(Bucket.BlocLevel).Count, summary.In(Bucket.Continuing).Count, summary.In(Bucket.New).Count));
        Assert.Equal((1, 1), (summary.Cross(RegistrationLevel.Bloc, RegistrationKind.Continuing), summary.Cross(RegistrationLevel.Bloc, RegistrationKind.New)));
        Assert.Equal((100, 80), (summary.Cross(RegistrationLevel.Grassroots, RegistrationKind.Continuing), summary.Cross(RegistrationLevel.Grassroots, RegistrationKind.New)));
        Assert.Equal(182, Enum.GetValues<WorkField>().Sum(summary.In));
        Assert.True(summary.Adds);
    }

    /// <summary>S0: the term 2021-2025, 225 = 108 collective + 117 individual.</summary>
    [Fact]
    public void The_term_is_225()
    {
        var summary = Count(2025, [.. CountedSample.Many(1, 108), .. CountedSample.Many(109, 117, subject: SubjectType.Individual)]);
        Assert.Equal((225, 108, 117, true), (summary.Total, summary.Collective, summary.Individual, summary.Adds));
    }

    /// <summary>S0: 2021-2023, 79 = 52 + 27, of which at bloc level 15 + 8 = 23.</summary>
    [Fact]
    public void The_middle_of_the_term_is_79()
    {
        var summary = Count(2023, [
            .. CountedSample.Many(1, 15, RegistrationLevel.Bloc), .. CountedSample.Many(16, 8, RegistrationLevel.Bloc, subject: SubjectType.Individual),
            .. CountedSample.Many(24, 37), .. CountedSample.Many(61, 19, subject: SubjectType.Individual)]);
        var bloc = summary.In(Bucket.BlocLevel);
        Assert.Equal((79, 52, 27, true), (summary.Total, summary.Collective, summary.Individual, summary.Adds));
        Assert.Equal((23, 15, 8), (bloc.Count, bloc.Count(d => d.Subject == SubjectType.Collective), bloc.Count(d => d.Subject == SubjectType.Individual)));
    }

    /// <summary>Counts to the end of <paramref name="year"/>, with registrations spread over the years from 2021 on.</summary>
    private static HalfYearSummary Count(int year, IEnumerable<CountedDossier> records) => HalfYearSummary.Count(
        new(year, new(year, 12, 31)),
        "DBK-CCQ-QB",
        records.Select((r, i) => r with { SubmittedAt = VietnamTime.At(new(2021 + (i % (year - 2020)), 3, 1), new(9, 0)) }));
}
