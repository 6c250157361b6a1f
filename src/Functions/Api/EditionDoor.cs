using System.Globalization;
using DanVanKheo.Programmes;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>Editions of programmes, for those who may propose a change of the rules.</summary>
public sealed class EditionDoor(EditionReader reader)
{
    /// <exception cref="ApiProblem">There is no such programme, or the person may not see how its rules change.</exception>
    public async Task<IReadOnlyList<Edition>> ListAsync(ApiCall call, CancellationToken cancellationToken)
    {
        call.Require(call.Directory.Bloc.Id, ProgrammePages.Role);
        return await reader.OfAsync(call["id"], cancellationToken) is { Count: > 0 } editions ? editions : throw new ApiProblem(StatusCodes.Status404NotFound, "ProgrammeUnknown");
    }

    /// <param name="number">The one that holds, or the first there was, when not given.</param>
    /// <exception cref="ApiProblem">There is no such edition.</exception>
    public async Task<StoredEdition> OpenAsync(ApiCall call, int? number, CancellationToken cancellationToken)
    {
        var editions = await ListAsync(call, cancellationToken);
        var asked = number ?? (Edition.Current(editions) ?? editions[^1]).Number;
        return await reader.AskedAsync(key => key == EditionReader.NumberKey ? asked.ToString(CultureInfo.InvariantCulture) : call["id"], cancellationToken) ?? throw Unknown();
    }

    /// <summary>The edition in the address.</summary>
    /// <exception cref="ApiProblem">There is no such edition.</exception>
    public Task<StoredEdition> OpenAsync(ApiCall call, CancellationToken cancellationToken) =>
        int.TryParse(call["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? OpenAsync(call, number, cancellationToken) : throw Unknown();

    private static ApiProblem Unknown() => new(StatusCodes.Status404NotFound, "EditionUnknown");
}
