using DanVanKheo.Functions.Tests.FollowUps;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Years;

/// <summary>The year of one model on the route of two passes.</summary>
internal static class Year
{
    /// <returns>The code of the dossier that carries it on.</returns>
    public static async Task<string> LiveAsync(TwoPassApp app, Season season)
    {
        var spring = new Spring(app, season);
        await spring.RegisterAsync();
        await spring.TheSecretaryAnswersAfterThreeRemindersAsync();
        await spring.TheOfficeTakesItInAsync();
        await spring.TheReviewerGoesOnLeaveAsync();
        await spring.TheSubstituteReturnsItAndTheUnitMendsItAsync();
        await spring.TheSubstituteAgreesAsync();

        var summer = new Summer(app, season);
        await summer.AnInspectorFindsSomethingAsync();
        await summer.TheUnitRemediesItAsync();
        await summer.TheInspectorConfirmsAsync();
        await summer.TheHalfYearIsReportedAsync();
        await summer.NineMonthsAreReportedAsync();
        await summer.TheHolderClosesImplementationAsync();

        var autumn = new Autumn(app, season);
        await autumn.TheAchievementsAreReportedAsync();
        await autumn.ThreeAppraiseAndOneStepsAsideAsync();
        await autumn.TheCouncilVotesByMailAsync();

        var honours = new Honours(app, season);
        await honours.TheCommendationIsSignedAsync();
        await honours.ItIsNominatedAsync();
        await honours.ItIsPublishedAsync();
        await honours.TheCertificateHoldsAsync();

        return await new NextYear(app, season).CarriedOnAsync();
    }

    /// <summary>The newest letter of every kind that has one link.</summary>
    public static async Task<IReadOnlyDictionary<string, Mail>> LettersAsync(TwoPassApp app) =>
        (await app.Mailbox.ReadAsync()).Where(m => m.Links.Count == 1).GroupBy(m => m.Key.Split('|')[3]).ToDictionary(g => g.Key, g => g.First());
}
