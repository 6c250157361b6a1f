using System.ComponentModel;
using DanVanKheo.Calendar;
using DanVanKheo.Organisations;

namespace DanVanKheo.Api;

/// <summary>GET organisations</summary>
public sealed class ListOrganisations(OrganisationBook book, TimeProvider clock) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<OrganisationLine>>("listOrganisations", "organisations", ApiScopes.ReadOrganisations, "The tree as it stood on a day.").Asks<Query>();

    public Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var tree = book.TreeAt(call.Query<Query>().On ?? VietnamTime.Day(clock.GetUtcNow()));
        return Task.FromResult(ApiAnswer.Of(new Listed<OrganisationLine>([.. tree.Organisations.Select(OrganisationLine.Of)], null)));
    }

    public sealed record Query([Description("A day; today when not given.")] DateOnly? On = null);
}
