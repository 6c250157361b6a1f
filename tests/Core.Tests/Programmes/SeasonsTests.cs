using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;

namespace DanVanKheo.Tests.Programmes;

/// <summary>Windows of the programme that is shipped for registration in season: grassroots to 31/03, bloc to 28/02, one school to 15/04, each at 17:00.</summary>
public sealed class SeasonsTests
{
    private static readonly Seasons Seasons = DefaultProgramme.InSeason.Seasons;

    [Theory]
    [InlineData("grassroots", "tinh-doan", "2026-12-31T23:59:59", false)]
    [InlineData("grassroots", "tinh-doan", "2027-01-01T00:00:00", true)]
    [InlineData("grassroots", "tinh-doan", "2027-03-31T17:00:00", true)]
    [InlineData("grassroots", "tinh-doan", "2027-03-31T17:00:01", false)]
    [InlineData("bloc", "tinh-doan", "2027-02-28T16:59:00", true)]
    [InlineData("bloc", "tinh-doan", "2027-03-01T08:00:00", false)]
    [InlineData("bloc", "truong-nghe", "2027-03-01T08:00:00", true)]
    [InlineData("grassroots", "truong-nghe", "2027-04-15T17:00:00", true)]
    [InlineData("grassroots", "truong-nghe", "2027-04-16T08:00:00", false)]
    public void A_unit_registers_within_its_own_window(string level, string unit, string local, bool open) =>
        Assert.Equal(open, Seasons.IsOpen(level == "bloc" ? RegistrationLevel.Bloc : RegistrationLevel.Grassroots, unit, At(local)));

    [Theory]
    [InlineData("2027-02-01T08:00:00", true, "2027-01-01T00:00:00", "2027-04-15T17:00:00")]
    [InlineData("2027-04-10T08:00:00", true, "2027-01-01T00:00:00", "2028-03-31T17:00:00")]
    [InlineData("2027-05-01T08:00:00", false, "2028-01-01T00:00:00", "2028-04-15T17:00:00")]
    public void The_next_opening_and_the_end_of_the_season(string local, bool any, string next, string end)
    {
        Assert.Equal(any, Seasons.IsAnyOpen(At(local)));
        Assert.Equal(At(next), Seasons.NextOpening(At(local)));
        Assert.Equal(At(end), Seasons.End(At(local)));
    }

    [Fact]
    public void Without_a_window_registration_is_always_open()
    {
        var none = new Seasons([]);
        Assert.True(none.IsOpen(RegistrationLevel.Bloc, "tinh-doan", At("2027-12-31T23:59:59")));
        Assert.True(none.IsAnyOpen(At("2027-12-31T23:59:59")));
        Assert.Equal((null, null), (none.NextOpening(At("2027-05-01T00:00:00")), none.End(At("2027-05-01T00:00:00"))));
    }

    [Fact]
    public void Who_has_no_window_may_not_register() =>
        Assert.False(new Seasons([new(new(1, 1), new(12, 31), new(17, 0), RegistrationLevel.Bloc)]).IsOpen(RegistrationLevel.Grassroots, "tinh-doan", At("2027-02-01T08:00:00")));

    [Theory]
    [InlineData("2027-01-05T08:00:00", "2027-04-15T17:00:00")]
    [InlineData("2027-02-20T08:00:00", "2027-05-21T08:00:00")]
    [InlineData("2027-05-01T08:00:00", "2028-04-15T17:00:00")]
    public void A_draft_is_kept_ninety_days_and_to_the_end_of_the_season(string saved, string until) => Assert.Equal(At(until), Draft.KeptUntil(Seasons, At(saved)));

    [Fact]
    public void The_programme_people_get_is_open_all_year()
    {
        Assert.True(DefaultProgramme.Programme.Seasons.IsOpen(RegistrationLevel.Grassroots, "tinh-doan", At("2027-01-01T00:00:00")));
        Assert.True(DefaultProgramme.Programme.Seasons.IsOpen(RegistrationLevel.Bloc, "tinh-doan", At("2027-12-31T23:59:00")));
    }

    private static DateTimeOffset At(string local) => new DateTimeOffset(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(7)).ToUniversalTime();
}
