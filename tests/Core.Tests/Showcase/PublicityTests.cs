using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Showcase;
using DanVanKheo.Tests.Dossiers;
using Xunit;

namespace DanVanKheo.Tests.Showcase;

/// <summary>Who may see what: every status × the owner's consent × an officer's hold × the consent of each part and photograph.</summary>
public sealed class PublicityTests
{
    private static readonly DossierStatus[] Recognised = [DossierStatus.Commended, DossierStatus.Recognised];

    public static TheoryData<DossierStatus, bool, bool> Cases
    {
        get
        {
            var rows = new TheoryData<DossierStatus, bool, bool>();
            foreach (var status in Enum.GetValues<DossierStatus>())
            {
                foreach (var (agreed, withheld) in ((bool, bool)[])[(false, false), (false, true), (true, false), (true, true)]) rows.Add(status, agreed, withheld);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_model_is_seen_when_recognised_and_agreed_to_and_not_withheld(DossierStatus status, bool agreed, bool withheld)
    {
        var dossier = DossierSample.At(status) with { MayPublish = agreed, Withheld = withheld };
        var seen = Recognised.Contains(status) && agreed && !withheld;
        Assert.Equal(seen, Publicity.IsPublic(dossier));
        foreach (var part in (string[])[Publicity.Subject, Publicity.Photos, "khai-quat", "noi-dung"])
        {
            Assert.Equal(seen, Publicity.Shows(dossier, part));
            Assert.False(Publicity.Shows(dossier with { HiddenParts = [part] }, part));
            Assert.Equal(seen, Publicity.Shows(dossier with { HiddenParts = ["ket-qua"] }, part));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_photograph_needs_its_own_consent_too(DossierStatus status, bool agreed, bool withheld)
    {
        var dossier = DossierSample.At(status) with { MayPublish = agreed, Withheld = withheld };
        foreach (var scan in Enum.GetValues<ScanState>())
        {
            foreach (var type in (string[])["image/jpeg", "image/png", "image/webp", "application/pdf", "image/svg+xml", "text/html"])
            {
                foreach (var may in (bool[])[false, true])
                {
                    var file = new EvidenceFile("1", "a", type, 1, "", "", DossierSample.Submitted) { MayPublish = may, Scan = scan };
                    Assert.Equal(Expected(dossier, may, scan, type), Publicity.Shows(dossier, file));
                    Assert.False(Publicity.Shows(dossier with { HiddenParts = [Publicity.Photos] }, file));
                }
            }
        }
    }

    [Fact]
    public void A_step_cannot_be_mistaken_for_the_name_or_the_photographs()
    {
        var dossier = DossierSample.At(DossierStatus.Commended) with { MayPublish = true, HiddenParts = ["subject", "photos"] };
        Assert.True(Publicity.Shows(dossier, Publicity.Subject));
        Assert.True(Publicity.Shows(dossier, Publicity.Photos));
    }

    [Fact]
    public void A_hidden_name_is_taken_out_of_the_owners_own_words()
    {
        var dossier = DossierSample.At(DossierStatus.Commended) with { MayPublish = true, SubjectName = "Nguyễn Thị Khéo" };
        const string text = "Chị nguyễn thị khéo đến từng nhà.";
        Assert.Equal(text, Publicity.Text(dossier, text));
        Assert.Equal("Chị […] đến từng nhà.", Publicity.Text(dossier with { HiddenParts = [Publicity.Subject] }, text));
    }

    private static bool Expected(Dossier dossier, bool may, ScanState scan, string type)
    {
        var open = scan is ScanState.Clean or ScanState.NotScanned;
        var picture = type is "image/jpeg" or "image/png" or "image/webp";
        return Recognised.Contains(dossier.Status) && dossier.MayPublish && !dossier.Withheld && may && open && picture;
    }
}
