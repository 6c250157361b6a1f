using DanVanKheo.Appraisals;
using DanVanKheo.Dossiers;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Appraisals;

/// <summary>Which criteria count for a dossier.</summary>
public sealed class AppraisalSettingsTests
{
    private static readonly AppraisalSettings Settings = new();

    private static readonly CriteriaSet[] Sets =
    [
        Sheets.Set with { Id = "2026", Year = 2026 },
        Sheets.Set with { Id = "2028", Year = 2028 },
        Sheets.Set with { Id = "2028-khoi", Year = 2028, Level = RegistrationLevel.Bloc },
    ];

    [Theory]
    [InlineData(2026, RegistrationLevel.Bloc, "2026")]
    [InlineData(2027, RegistrationLevel.Grassroots, "2026")]
    [InlineData(2028, RegistrationLevel.Grassroots, "2028")]
    [InlineData(2028, RegistrationLevel.Bloc, "2028-khoi")]
    [InlineData(2031, RegistrationLevel.Bloc, "2028-khoi")]
    [InlineData(2020, RegistrationLevel.Bloc, "2026")]
    public void The_newest_set_of_the_year_counts(int year, RegistrationLevel level, string set) => Assert.Equal(set, Settings.SetFor(Sets, year, level).Id);

    [Fact]
    public void A_stage_may_leave_criteria_out()
    {
        var early = Settings with { LeftOut = Sheets.AtRegistration };
        Assert.DoesNotContain("ket-qua", early.SetFor(Sets, 2027, RegistrationLevel.Bloc).Criteria.Select(c => c.Id));
        Assert.Equal(5, early.Set(Sets, "2028").Criteria.Count);
        Assert.Equal("UnknownCriteria", Refusal.Of(() => Settings.Set(Sets, "1999")));
    }

    [Fact]
    public void The_shipped_sheet_is_the_one_of_the_guidance()
    {
        var set = Settings.SetFor(DefaultProgramme.Programme.Criteria, 2027, RegistrationLevel.Bloc);
        Assert.Equal([15m, 20, 15, 25, 5, 15, 5], set.Criteria.Select(c => c.Max));
        Assert.Equal((100m, 20m, false), (set.Max, set.SpreadLimit, set.IsRescaled));
        Assert.Equal([90m, 80, 65, 0], set.Bands.Select(b => b.From));
        Assert.All(set.Criteria, c => Assert.DoesNotContain('_', c.Id));
    }

    [Theory]
    [InlineData("Đảng ủy Cục Thuế tỉnh phát động", "[…] phát động")]
    [InlineData("ĐẢNG ỦY CỤC THUẾ TỈNH và cục thuế", "[…] và cục thuế")]
    [InlineData("Không nêu tên", "Không nêu tên")]
    public void A_blind_text_names_nobody(string text, string expected) => Assert.Equal(expected, BlindText.Redact(text, ["Thuế", "Đảng ủy Cục Thuế tỉnh"]));
}
