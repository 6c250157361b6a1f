using DanVanKheo.Access;
using DanVanKheo.Calendar;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Councils;

/// <summary>POST /y-kien/ho-so/{code}/nhac-bieu-quyet: writes to the members who have not voted, at most once a day each.</summary>
public sealed class RemindMembers(OpinionPages opinions, VoteStore votes, Outbox outbox, TimeProvider clock)
{
    [Function(nameof(RemindMembers))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "y-kien/ho-so/{code}/nhac-bieu-quyet")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, _, page) = await opinions.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        var now = clock.GetUtcNow();
        if (!visit.MayDecide || await votes.LatestAsync(visit.Stage.Attempt.Key, cancellationToken) is not { } round || round.HasEnded(now)) return new SeeOther(visit.Address);
        var letter = new LetterKey(round.Stage.Dossier, round.Stage.Stage, round.Stage.Attempt, LetterKind.BallotReminder, BallotNumber.ReminderByHand(round, VietnamTime.Day(now)));
        foreach (var member in round.Awaited) await outbox.PostAsync(letter with { Person = member.Person }, cancellationToken);
        return new SeeOther($"{visit.Address}?nhac=da-gui#hoi-dong");
    }
}
