using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Opinions;

/// <summary>A later "no" is told to those who said "yes" before (F106).</summary>
[Collection(nameof(SharedApp))]
public sealed class RejectionTests(DevelopmentApp app)
{
    private const string Reason = "Trùng với nhiệm vụ thường xuyên của đơn vị.";

    [Fact]
    public async Task The_cell_hears_that_the_bloc_refused_and_why()
    {
        var dossier = await app.People.RegisterAsync();
        await app.People.DecideAsync(dossier, Decision.Approve());
        await app.People.DecideAsync(dossier, Decision.Reject(Reason), People.Bloc);
        var notice = await app.Mailbox.WaitForAsync(dossier.Model.Approver, dossier.Code, where: m => m.Key.Contains("|DecisionNotice|", StringComparison.Ordinal));
        Assert.Contains(Reason, notice.Text, StringComparison.Ordinal);
        Assert.Contains("Mai Thị Lan", notice.Text, StringComparison.Ordinal);
        Assert.Contains(Reason, (await app.People.LetterAsync(dossier, "Rejected")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(People.BlocReviewer), m => m.Key.StartsWith($"{dossier.Code}|khoi|1|DecisionNotice", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_first_no_has_nobody_else_to_tell()
    {
        var dossier = await app.People.RegisterAsync();
        await app.People.DecideAsync(dossier, Decision.Reject(Reason));
        await app.People.LetterAsync(dossier, "Rejected");
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(), m => m.Key.StartsWith($"{dossier.Code}|", StringComparison.Ordinal) && m.Key.Contains("|DecisionNotice|", StringComparison.Ordinal));
    }
}
