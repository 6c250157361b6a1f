using DanVanKheo.Rules;
using DanVanKheo.Storage;

namespace DanVanKheo.Access;

/// <summary>Six-digit codes by what they are for. A new code replaces the old one; a right one is used up once what it was for is done.</summary>
public sealed class StepUpStore(Tables tables, TimeProvider clock)
{
    /// <summary>Makes a code for <paramref name="subject"/> and returns its six digits, for the letter that is being sent.</summary>
    public async Task<string> MintAsync(string subject, CancellationToken cancellationToken)
    {
        var code = StepUpCode.Text(Secrets.SixDigits());
        var row = new StepUpRow { PartitionKey = subject, Hash = StepUpCode.HashOf(subject, code), ExpiresAt = clock.GetUtcNow() + StepUpCode.Lifetime };
        await tables.StepUpCodes.UpsertEntityAsync(row, Azure.Data.Tables.TableUpdateMode.Replace, cancellationToken);
        return code;
    }

    /// <summary>Null when the code is right; else what to say. A try is counted before it is answered.</summary>
    public async Task<FieldProblem?> TryAsync(string subject, string typed, CancellationToken cancellationToken)
    {
        if (typed.Length == 0) return new("code", "CodeMissing");
        while (await tables.StepUpCodes.FindAsync<StepUpRow>(subject, StepUpRow.Row, cancellationToken) is { } row)
        {
            var result = row.ToCode().Try(subject, typed, clock.GetUtcNow());
            row.Tries++;
            if (!await tables.StepUpCodes.TryReplaceAsync(row, cancellationToken)) continue;
            return result == StepUpResult.Accepted ? null : Problem(result, row.Tries);
        }

        return new("code", "CodeNotRequested");
    }

    /// <summary>
    /// Uses the code up. Only after what it opened is written: then the second half of a double click either has the right code too,
    /// or finds the work done.
    /// </summary>
    public Task ForgetAsync(string subject, CancellationToken cancellationToken) =>
        tables.StepUpCodes.DeleteEntityAsync(subject, StepUpRow.Row, cancellationToken: cancellationToken);

    private static FieldProblem Problem(StepUpResult result, int tries) => result switch
    {
        StepUpResult.Expired => new("code", "CodeExpired"),
        StepUpResult.TooManyTries => new("code", "CodeTooManyTries"),
        _ => new("code", "CodeWrong", Math.Max(0, StepUpCode.MostTries - tries)),
    };
}
