using System.Diagnostics;
using System.Net;

namespace DanVanKheo.TestKit;

/// <summary>Answers whatever a dossier's route asks by mail, as whoever is asked, until nobody is asked any more.</summary>
public sealed class RouteWalk(Uri home, Mailbox mailbox) : IDisposable
{
    /// <summary>The day the application is set to.</summary>
    private const string Today = "01/03/2027";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan Settles = TimeSpan.FromMilliseconds(800);

    private readonly Dictionary<string, Approver> approvers = [];
    private readonly Dictionary<string, Scorer> scorers = [];
    private readonly Visitor visitor = new(home);

    /// <summary>Points for a criterion of a dossier; the same for all unless a contest says otherwise.</summary>
    public Func<string, string, decimal> Points { get; init; } = (_, _) => 5;

    /// <summary>Whether a dossier goes on from a stage.</summary>
    public Func<string, string, bool> GoesOn { get; init; } = (_, _) => true;

    /// <summary>Walks to the end, or until the stage named <paramref name="until"/> asks.</summary>
    /// <returns>The stages that were answered, in order.</returns>
    public async Task<IReadOnlyList<string>> ToEndAsync(string dossier, string until = "")
    {
        var (stages, done, watch) = (new List<string>(), new HashSet<string>(), Stopwatch.StartNew());
        while (watch.Elapsed < Patience)
        {
            var waiting = Waiting(await mailbox.ReadAsync(), dossier, done);
            if (waiting is not null && !IsSheet(waiting))
            {
                // Sheets go before the opinion that rests on them.
                await Task.Delay(Settles);
                waiting = Waiting(await mailbox.ReadAsync(), dossier, done);
            }

            if (waiting is null)
            {
                if (stages.Count > 0 && !(await StatusAsync(dossier)).Contains("Đang xem xét", StringComparison.Ordinal)) return stages;
                await Task.Delay(100);
                continue;
            }

            var stage = waiting.Key.Split('|')[1];
            if (stage == until) return stages;
            if (IsSheet(waiting)) await ScoreAsync(dossier, waiting);
            else stages.Add(await AnswerAsync(dossier, stage, waiting));
            done.Add(waiting.Id);
            watch.Restart();
        }

        throw new TimeoutException($"{dossier} waits for nobody after {string.Join(", ", stages)}.");
    }

    /// <summary>The public page of the dossier.</summary>
    public async Task<string> StatusAsync(string dossier) => (await visitor.GetAsync("/ho-so/" + dossier)).Expect(HttpStatusCode.OK, "The page of " + dossier).Text;

    public void Dispose()
    {
        visitor.Dispose();
        foreach (var approver in approvers.Values) approver.Dispose();
        foreach (var scorer in scorers.Values) scorer.Dispose();
    }

    private static bool IsSheet(Mail mail) => mail.Key.Contains("|AppraisalRequest|", StringComparison.Ordinal);

    private static Mail? Waiting(IReadOnlyList<Mail> mails, string dossier, HashSet<string> done)
    {
        var open = mails.Where(m => m.Key.StartsWith(dossier + "|", StringComparison.Ordinal) && !done.Contains(m.Id)).ToList();
        return open.LastOrDefault(IsSheet) ?? open.LastOrDefault(m => m.Key.Contains("|OpinionRequest|", StringComparison.Ordinal));
    }

    private async Task ScoreAsync(string dossier, Mail request)
    {
        if (!scorers.TryGetValue(request.To, out var scorer)) scorers[request.To] = scorer = new(home, mailbox);
        await scorer.ScoreAsync(dossier, request, criterion => Points(dossier, criterion));
    }

    private async Task<string> AnswerAsync(string dossier, string stage, Mail request)
    {
        if (!approvers.TryGetValue(request.To, out var approver)) approvers[request.To] = approver = new(home, mailbox, request.To);
        var page = (await approver.OpenAsync(request)).Expect(HttpStatusCode.OK, "Opening the request of " + stage);
        if (page.HasField("verdict")) await approver.DecideAsync(request, Decide(page, dossier, stage));
        return stage;
    }

    private Decision Decide(Page page, string dossier, string stage)
    {
        if (!GoesOn(dossier, stage)) return Decision.Reject("Chưa đạt yêu cầu của vòng này so với các đội khác.");
        if (!page.HasField("award")) return Decision.Approve();
        var form = page.FormWith("award");
        return Decision.Commend(Today, form.Choices("award")[0], form.Choices("signer")[0]);
    }
}
