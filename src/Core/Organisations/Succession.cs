namespace DanVanKheo.Organisations;

/// <summary>
/// Part of an organisation goes to another one on a day: a split names several, a merger has several organisations name the same one.
/// An organisation that lives on after giving a part away names itself among them.
/// </summary>
/// <param name="On">The first day under the new order.</param>
/// <param name="Organisation">Who takes the part over.</param>
/// <param name="Weight">The part, above 0 and up to 1; those of one day add up to 1.</param>
public sealed record Succession(DateOnly On, string Organisation, decimal Weight, string Basis = "");
