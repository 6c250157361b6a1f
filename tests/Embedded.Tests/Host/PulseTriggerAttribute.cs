using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace DanVanKheo.Embedded.Tests.Host;

/// <summary>A trigger of the tests' own, to try the seam which the durable extension uses.</summary>
public sealed class PulseTriggerAttribute : TriggerBindingAttribute;
