using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Opinions;

/// <summary>Who stands in for whom, and when.</summary>
public sealed class SubstitutionStore(Tables tables)
{
    public async Task<IReadOnlyList<Substitution>> ActiveAsync(DateOnly day, CancellationToken cancellationToken) =>
        [.. (await AllAsync(cancellationToken)).Where(s => s.Covers(day))];

    public async Task<IReadOnlyList<Substitution>> OfAsync(string person, CancellationToken cancellationToken) =>
        [.. (await AllAsync(cancellationToken)).Where(s => s.Person == person || s.Substitute == person)];

    /// <summary>A second one from the same day replaces the first.</summary>
    public Task SaveAsync(Substitution substitution, CancellationToken cancellationToken) =>
        tables.Substitutions.UpsertEntityAsync(SubstitutionRow.Of(substitution), TableUpdateMode.Replace, cancellationToken);

    public Task EndAsync(Substitution substitution, CancellationToken cancellationToken) =>
        tables.Substitutions.DeleteEntityAsync(SubstitutionRow.Partition, SubstitutionRow.Of(substitution).RowKey, cancellationToken: cancellationToken);

    private async Task<IReadOnlyList<Substitution>> AllAsync(CancellationToken cancellationToken)
    {
        var all = new List<Substitution>();
        await foreach (var row in tables.Substitutions.PartitionAsync<SubstitutionRow>(SubstitutionRow.Partition, cancellationToken: cancellationToken)) all.Add(row.ToSubstitution());
        return all;
    }
}
