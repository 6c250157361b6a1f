using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Outcomes;

/// <summary>Whose figures an address asks for: <c>?chuong-trinh=</c>, the main programme without it.</summary>
internal static class OutcomeAsk
{
    public static Programme Programme(ProgrammeShelf programmes, HttpRequest request) => programmes.Find(request.Query[ProgrammeChoice.Field].ToString()) ?? programmes.Main;

    public static PassportView Passport(PassportView passport, Programme programme) =>
        passport with { Root = ShowOutcome.Address, Query = $"{passport.Query}&{ProgrammeChoice.Field}={Uri.EscapeDataString(programme.Id)}" };
}
