using DanVanKheo.Definitions;
using DanVanKheo.Hosting;
using DanVanKheo.Organisations;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Programmes;

/// <summary>Looks at the start whether the programmes of the settings name roles and units that exist, so that a slip in a file stops the start and not a request.</summary>
public sealed class ProgrammeCheck(IOptions<AppOptions> options, BookStore books) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Fault> faults = [.. options.Value.ProgrammeFiles.SelectMany(f => DefinitionRules.Check(ProgrammeFiles.Read(f).Source, Scope(books.Current.Book)))];
        return faults.Count == 0 ? Task.CompletedTask : throw ProgrammeFiles.Refusal(ProgrammeReader.Ordered(faults));
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public static DefinitionScope Scope(OrganisationBook book) =>
        new(book.Organisations.Select(o => o.Id).ToHashSet(StringComparer.Ordinal), book.Duties.Select(d => d.Role).ToHashSet(StringComparer.Ordinal));
}
