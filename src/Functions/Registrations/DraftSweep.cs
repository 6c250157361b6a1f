using DanVanKheo.Evidence;
using DanVanKheo.Programmes;

namespace DanVanKheo.Registrations;

/// <summary>Removes drafts that nobody sent, a week after the day they were kept until: their link opens nothing by then, and what was typed and uploaded is somebody's.</summary>
public sealed class DraftSweep(DraftStore drafts, EvidenceStore evidence, ProgrammeShelf programmes)
{
    /// <returns>How many were removed, and how many will be when the week is over.</returns>
    public async Task<(int Removed, int Waiting)> RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (removed, waiting) = (0, 0);
        await foreach (var draft in drafts.UnsentAsync(now - Draft.Kept, cancellationToken))
        {
            var over = now - Draft.KeptUntil(programmes.Of(draft).Seasons, draft.SavedAt);
            if (over < TimeSpan.Zero) continue;
            if (over < UploadSweep.Patience) waiting++;
            else if (await RemoveAsync(draft, cancellationToken)) removed++;
        }

        return (removed, waiting);
    }

    /// <summary>The files first: a sweep that is cut short finds the draft again.</summary>
    private async Task<bool> RemoveAsync(Draft draft, CancellationToken cancellationToken)
    {
        await evidence.RemoveAllAsync(draft.Id, cancellationToken);
        return await drafts.RemoveAsync(draft, cancellationToken);
    }
}
