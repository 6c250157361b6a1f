namespace DanVanKheo.Functions.Tests.Web;

/// <summary>A list that is walked from its first page to its last.</summary>
/// <param name="Email">Of an officer who may see it.</param>
/// <param name="Key">The number of the page in the address.</param>
/// <param name="Where">Where on the page the rows stand.</param>
/// <param name="Mark">What tells rows apart; null takes the links of a table.</param>
/// <param name="Rows">All there are.</param>
internal sealed record WalkedList(string Email, string Address, string Key, string Where, string? Mark, int Rows);
