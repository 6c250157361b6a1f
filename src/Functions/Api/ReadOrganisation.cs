using DanVanKheo.Calendar;
using DanVanKheo.Organisations;

namespace DanVanKheo.Api;

/// <summary>GET organisations/{id}</summary>
public sealed class ReadOrganisation(OrganisationBook book, TimeProvider clock) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Answer>("readOrganisation", "organisations/{id}", ApiScopes.ReadOrganisations, "One organisation, with its names, and who holds which duty there.");

    public Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var record = book.Organisation(call["id"]);
        var duties = call.Directory.Duties.Where(d => d.Organisation == record.Id).Select(d => new Holder(d.Role, d.Person, call.Directory.Person(d.Person).FullName, call.Directory.Person(d.Person).Position));
        return Task.FromResult(ApiAnswer.Of(new Answer(
            OrganisationLine.Of(record.On(VietnamTime.Day(clock.GetUtcNow()))), record.From, record.To, [.. record.Names.Select(n => new Called(n.Value, n.From, n.To))], [.. record.Successors.Select(s => s.Organisation)], [.. duties])));
    }

    public sealed record Answer(OrganisationLine Organisation, DateOnly? From, DateOnly? To, IReadOnlyList<Called> Names, IReadOnlyList<string> Successors, IReadOnlyList<Holder> Duties);

    public sealed record Called(string Name, DateOnly? From, DateOnly? To);

    public sealed record Holder(string Role, string Person, string FullName, string Position);
}
