using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Showcase;
using DanVanKheo.Tests.Dossiers;
using Xunit;

namespace DanVanKheo.Tests.Showcase;

/// <summary>The last stage of some routes decides whether a model is shown at all.</summary>
public sealed class PublicationStageTests
{
    private static readonly Route Route = new([new Stage("cong-khai", StageKind.Publication, "Công khai", "publication-officer", 10, new([0]))]);

    [Theory]
    [InlineData(Verdict.Approve, false, true)]
    [InlineData(Verdict.Reject, false, false)]
    [InlineData(Verdict.Approve, true, true)]
    public void A_model_that_is_not_to_be_published_ends_its_route_and_stays_hidden(Verdict verdict, bool withheld, bool shown)
    {
        var waiting = DossierSample.At(DossierStatus.UnderReview, "cong-khai") with { MayPublish = true, Withheld = withheld, CommendedAt = DossierSample.Submitted };
        Assert.False(Publicity.IsPublic(waiting));
        var after = DossierFlow.Decide(Route, waiting, verdict, DossierSample.Closed);
        Assert.Equal(DossierStatus.Commended, after.Status);
        Assert.Equal(shown, Publicity.IsPublic(after));
    }
}
