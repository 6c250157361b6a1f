using Azure;

namespace DanVanKheo.Councils;

/// <summary>A round and the versions of the rows it was read from: the box, and the members by person id.</summary>
internal sealed record StoredRound(VoteRound Round, ETag Box, IReadOnlyDictionary<string, ETag> Members);
