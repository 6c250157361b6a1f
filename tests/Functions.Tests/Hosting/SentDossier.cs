using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Hosting;

/// <summary>A dossier that was registered, and what its people typed.</summary>
public sealed record SentDossier(string Code, Registration Model)
{
    public string Status => "/ho-so/" + Code;

    public string OpinionPage => "/y-kien/ho-so/" + Code;
}
