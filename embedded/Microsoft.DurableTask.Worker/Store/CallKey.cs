namespace DanVanKheo.Embedded.Durable;

/// <summary>One call of one generation of one instance.</summary>
internal readonly record struct CallKey(string InstanceId, long Generation, long Tid);
