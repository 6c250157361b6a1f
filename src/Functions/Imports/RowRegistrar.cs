using System.Security.Cryptography;
using System.Text;
using DanVanKheo.Letters;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Imports;

/// <summary>Makes of one row what the import is for. A second run for the same row finds what the first one made: import and row number name the draft.</summary>
public sealed class RowRegistrar(ImportForms forms, DraftStore drafts, Registrar registrar, PastRegister past, Outbox outbox, TimeProvider clock)
{
    /// <returns>The row with its result, or with the rule that refused it now.</returns>
    public async Task<ImportRow> ImportAsync(Import import, ImportRow row, DurableTaskClient client, CancellationToken cancellationToken)
    {
        try
        {
            var form = forms.Of(import);
            var answers = form.Read(import.Purpose, row.Cells);
            // Duties and rules may have changed since the list was judged.
            if (form.Check(import.Purpose, answers, import.Person, import.CreatedAt) is [var problem, ..]) return row with { Refusal = problem.Code };
            return row with { Result = await MakeAsync(import, row, answers, client, cancellationToken) };
        }
        catch (RuleBroken refused)
        {
            return row with { Refusal = refused.Code };
        }
    }

    private async Task<string> MakeAsync(Import import, ImportRow row, Answers answers, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var (id, via) = (DraftId(import.Id, row.Number), $"import {import.Id}");
        if (import.Purpose == ImportPurpose.Past) return await past.RegisterAsync(id, forms.ProgrammeOf(import), answers, import.Person, via, cancellationToken);
        var draft = await drafts.FindAsync(id, cancellationToken);
        if (draft is null) await drafts.SaveAsync(draft = new(id, forms.ProgrammeOf(import).Id, answers, clock.GetUtcNow(), clock.GetUtcNow()), cancellationToken);
        if (import.Purpose == ImportPurpose.Send) return await registrar.RegisterAsync(draft, import.Person, via, client, cancellationToken);
        await outbox.PostAsync(new(id, "", 0, LetterKind.DraftPrepared), cancellationToken);
        return id;
    }

    /// <summary>The same for the same row on every machine and in every run; it opens nothing.</summary>
    internal static string DraftId(string import, int row) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{import}|{row}")))[..32];
}
