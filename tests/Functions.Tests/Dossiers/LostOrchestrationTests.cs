using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Letters;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Dossiers;

/// <summary>The rows are the truth: when everything that runs is lost, it is started again from them.</summary>
public sealed class LostOrchestrationTests(MailServiceApp app) : IClassFixture<MailServiceApp>
{
    private const string Wanted = "Bổ sung số hộ tham gia.";

    [Fact]
    public async Task Open_dossiers_go_on_and_no_letter_is_sent_twice()
    {
        var atBloc = await app.People.RegisterAsync();
        await app.People.DecideAsync(atBloc, Decision.Approve());
        await app.People.RequestAsync(atBloc, People.Bloc);
        var returned = await app.People.RegisterAsync(People.Model(2));
        await app.People.DecideAsync(returned, Decision.Return(Wanted));
        var letter = await app.People.LetterAsync(returned, "Returned");
        await LoseAsync();

        await app.People.DecideAsync(atBloc, Decision.Approve(), People.Bloc);
        await app.People.RequestAsync(atBloc, People.Commendation);
        using var submitter = new Submitter(app.Process.Address, app.Mailbox);
        await submitter.ResubmitAsync(letter, returned.Model.Email, "ket-qua", new Dictionary<string, string> { ["target"] = "Vận động 120 hộ tham gia." });
        await app.People.RequestAsync(returned, attempt: 2);
        Assert.All(app.Service.Received.GroupBy(m => m.Key), letters => Assert.Single(letters));
    }

    /// <summary>A power cut, and the file of the orchestrations is gone after it.</summary>
    private async Task LoseAsync()
    {
        using (var clock = app.Clock()) await clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        await app.Process.KillAsync();
        var lost = Directory.GetFiles(app.Process.DataFolder, "hub*", SearchOption.AllDirectories);
        Assert.NotEmpty(lost);
        foreach (var file in lost) File.Delete(file);
        await app.Process.RestartAsync();
        // The reconciler runs every two seconds here.
        await Task.Delay(5000);
    }
}
