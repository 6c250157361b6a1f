using DanVanKheo.Rules;

namespace DanVanKheo.Instances;

/// <summary>Asks once more. POSTs <c>id</c>, <c>lenh</c>, <c>reason</c> and <c>nonce</c> to <c>/can-bo/durable/lenh</c>.</summary>
public sealed record InstanceCommandView(Instance Instance, InstanceCommand Command, string Reason, IReadOnlyList<FieldProblem> Problems, string Nonce);
