namespace DanVanKheo.Embedded.Durable;

/// <summary>The instance was replaced or purged while the episode ran; what the episode decided no longer counts.</summary>
internal sealed class StaleEpisodeException(string id) : Exception($"Instance '{id}' changed while an episode of it ran.");
