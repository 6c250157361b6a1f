using DanVanKheo.Organisations;

namespace DanVanKheo.Access;

/// <summary>One reason why a person sees a dossier.</summary>
/// <param name="Stage">The stage of the route; empty for a duty.</param>
/// <param name="InPlaceOf">The person, or the role of the rung, in whose place they were asked; empty when in their own.</param>
/// <param name="Duty">The duty with its limits; null for a stage.</param>
/// <param name="Path">From the dossier's unit up to the organisation of the duty, both included; more than one when the duty stands above, or the unit has ended.</param>
public sealed record AccessReason(AccessReasonKind Kind, string Stage = "", string InPlaceOf = "", Duty? Duty = null, IReadOnlyList<Organisation>? Path = null);
