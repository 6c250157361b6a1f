namespace DanVanKheo.Boards;

/// <summary>What is to be done with the ticked dossiers, as it was typed.</summary>
/// <param name="Act">Name of a <see cref="BulkAct"/>; empty before one was chosen.</param>
public sealed record BulkInput(IReadOnlyList<string> Codes, string Act = "", string Tag = "", string Person = "", string Reason = "")
{
    /// <summary>Every dossier under the filter of the address, not only those of the page.</summary>
    public bool All { get; init; }
}
