using System.Globalization;
using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Storage;

namespace DanVanKheo.Registrations;

/// <summary>Makes codes with which a unit may register after its window closed: the row, the log, the letter with the code itself.</summary>
public sealed class LateCodeDesk(LateCodeStore codes, OrganisationDirectory directory, Outbox outbox, AuditLog audit, TimeProvider clock)
{
    /// <param name="via">How they came, when it was not by the pages.</param>
    /// <returns>The code, or what is wrong with what was typed.</returns>
    public async Task<(LateCode? Code, IReadOnlyList<FieldProblem> Problems)> MakeAsync(string officer, LateCodeInput input, CancellationToken cancellationToken, string via = "staff")
    {
        IReadOnlyList<FieldProblem> problems = [.. input.Check(VietnamTime.Day(clock.GetUtcNow()), id => directory.Units.Any(u => u.Id == id))];
        if (problems.Count > 0) return (null, problems);
        FieldRules.TryDate(input.Until, out var until);
        LateCode code;
        do
        {
            var uses = int.Parse(input.Uses, CultureInfo.InvariantCulture);
            code = new(LateCode.Letters(Secrets.Bytes(LateCode.IdLength)), input.Unit, uses, 0, VietnamTime.EndOf(until).AddSeconds(-1), input.Reason, input.Email, officer, clock.GetUtcNow());
        }
        while (!await codes.TryAddAsync(code, cancellationToken));
        await audit.WriteAsync("late-" + code.Id, "made", officer, via, "LateCodeMade", $"{code.Unit} {code.Uses} {input.Reason}", cancellationToken);
        await outbox.PostAsync(new(code.Id, "", 0, LetterKind.LateCode), cancellationToken);
        return (code, []);
    }
}
