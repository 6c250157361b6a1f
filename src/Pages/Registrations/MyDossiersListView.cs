using DanVanKheo.Layout;

namespace DanVanKheo.Registrations;

/// <summary>Everything written with one address. Opening one POSTs <c>draft</c> and <c>nonce</c> to <c>/ho-so-cua-toi/danh-sach</c>.</summary>
public sealed record MyDossiersListView(string Email, IReadOnlyList<MyDossierLine> Lines, string Nonce)
{
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
