using DanVanKheo.TestKit;

namespace DanVanKheo.Tour;

/// <summary>A model of the tour with what became of it.</summary>
internal sealed class RegisteredModel(Registration registration)
{
    public Registration Registration { get; } = registration;

    public string Code { get; set; } = "";

    public bool Rejected { get; set; }

    /// <summary>The link of the first request for an opinion, kept to be opened again later.</summary>
    public Mail? FirstRequest { get; set; }
}
