namespace DanVanKheo.Webhooks;

/// <summary>Names the resources of this folder: <c>WebhookTexts.resx</c> in Vietnamese, <c>WebhookTexts.en.resx</c> in English.</summary>
public sealed class WebhookTexts;
