using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Papers;
using DanVanKheo.Programmes;

namespace DanVanKheo.Commendations;

/// <summary>All decisions about the dossiers of a year, from a few columns of the registers: one range of rows for each body that issues, however many there are.</summary>
public sealed class AwardBook(DecisionStore decisions, NumberRegister register, OrganisationDirectory directory, ProgrammeShelf programmes)
{
    private static readonly string[] Columns = ["RowKey", "Kind", "Number", "Certificate", "Award"];

    /// <summary>Those that are not revoked; the award is that of the last change which names one.</summary>
    public async Task<IReadOnlyList<GivenAward>> OfYearAsync(int year, CancellationToken cancellationToken)
    {
        // In the order in which the decision of one dossier is looked for.
        var found = new Dictionary<DossierCode, GivenAward>();
        foreach (var organisation in (await decisions.IssuersAsync(year, cancellationToken)).Prepend(directory.Archive))
        {
            foreach (var term in programmes.Terms)
            {
                foreach (var (code, award) in await OfSeriesAsync(new(organisation, PaperType.Decision, term), year, cancellationToken)) found.TryAdd(code, award);
            }
        }

        return [.. found.Values.Where(a => !a.Revoked)];
    }

    private async Task<Dictionary<DossierCode, GivenAward>> OfSeriesAsync(NumberSeries series, int year, CancellationToken cancellationToken)
    {
        var found = new Dictionary<DossierCode, GivenAward>();
        // A decision stands before the decisions about it.
        await foreach (var row in register.KeysAsync(series, DossierCode.PrefixOf(year), Columns, cancellationToken))
        {
            var key = NumberRegister.KeyOf(row);
            if (DossierCode.TryParse(key, out var code)) found[code] = new(code, row.GetInt32("Number")!.Value, row.GetString("Certificate"), row.GetString("Award"));
            else if (DecisionStore.ChangeOf(key) is { } changed && found.TryGetValue(changed, out var award)) found[changed] = Changed(award, row);
        }

        return found;
    }

    /// <summary>As <see cref="DecisionFile.State"/> and <see cref="DecisionFile.Award"/> say of the whole file.</summary>
    private static GivenAward Changed(GivenAward award, TableEntity change) => award with
    {
        Revoked = change.GetString("Kind") == nameof(ChangeKind.Revoke),
        Award = change.GetString("Award") is { Length: > 0 } other ? other : award.Award,
    };
}
