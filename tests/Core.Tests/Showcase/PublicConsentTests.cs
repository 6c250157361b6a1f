using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Showcase;
using DanVanKheo.Tests.Dossiers;
using Xunit;

namespace DanVanKheo.Tests.Showcase;

/// <summary>What is agreed to, and whether a change shows more than before: only that asks for a proof.</summary>
public sealed class PublicConsentTests
{
    private static readonly PublicConsent All = new(true, ["Subject", "noi-dung", "Photos"], ["a", "b"]);

    public static TheoryData<PublicConsent, PublicConsent, bool> Changes => new()
    {
        { All, All, false },
        { All with { Publish = false }, All, true },
        { All, All with { Publish = false }, false },
        { All, All with { Parts = ["noi-dung", "Photos"] }, false },
        { All with { Parts = ["noi-dung", "Photos"] }, All, true },
        { All, All with { Photos = ["a"] }, false },
        { All with { Photos = ["a"] }, All, true },
        // One taken away does not pay for another one added.
        { All with { Photos = ["a"] }, All with { Photos = ["b"] }, true },
        { All with { Parts = ["Subject"] }, All with { Parts = ["noi-dung"] }, true },
        // Photographs of a hidden part, and anything of a hidden model, are not shown: ticking them shows nothing.
        { All with { Parts = ["Subject"], Photos = [] }, All with { Parts = ["Subject"] }, false },
        { All with { Publish = false, Parts = [], Photos = [] }, All with { Publish = false }, false },
        { All with { Publish = false, Parts = [] }, All with { Publish = true, Parts = [] }, true },
        // Bringing the part back brings its photographs back.
        { All with { Parts = ["Subject", "noi-dung"] }, All, true },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Showing_more_is_wider_and_taking_back_never_is(PublicConsent now, PublicConsent wished, bool wider) => Assert.Equal(wider, wished.IsWiderThan(now));

    [Fact]
    public void It_is_read_from_the_dossier_and_its_pictures()
    {
        var dossier = DossierSample.At(DossierStatus.Commended) with { MayPublish = true, HiddenParts = ["noi-dung"] };
        EvidenceFile File(string id, string type, bool may) => new(id, id, type, 1, "", "", DossierSample.Submitted) { MayPublish = may };
        var consent = PublicConsent.Of(dossier, ["Subject", "noi-dung", "ket-qua"], [File("1", "image/png", true), File("2", "image/png", false), File("3", "application/pdf", true)]);
        Assert.True(consent.Publish);
        Assert.Equal(["Subject", "ket-qua"], consent.Parts);
        Assert.Equal(["1"], consent.Photos);
    }
}
