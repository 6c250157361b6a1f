using DanVanKheo.Layout;

namespace DanVanKheo.Letters;

/// <summary>
/// Letters that need an officer. Sending what is ticked POSTs <c>thu</c> (keys) and <c>nonce</c> to <c>/can-bo/thu</c>; a letter is at
/// <c>/can-bo/thu/xem?thu={key}</c>; "địa chỉ đã đúng" POSTs <c>dia-chi</c> and <c>nonce</c> to <c>/can-bo/thu/dia-chi</c>.
/// </summary>
/// <param name="Results">What a batch did, row by row; empty when none was just sent.</param>
public sealed record OutboxView(IReadOnlyList<OutboxLine> Held, IReadOnlyList<OutboxLine> Troubled, IReadOnlyList<ContactLine> Contacts, IReadOnlyList<OutboxResult> Results, string Nonce)
{
    public const string TroubledKey = "trang-tro-ngai";
    public const string ContactKey = "trang-dia-chi";

    /// <summary>Of the held letters.</summary>
    public PageTurn Turn { get; init; } = PageTurn.Only;

    public PageTurn TroubledTurn { get; init; } = PageTurn.Only;

    public PageTurn ContactTurn { get; init; } = PageTurn.Only;
}
