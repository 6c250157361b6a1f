using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace DanVanKheo.Embedded.Tests.Host;

public sealed class PulseSourceAttribute : InputBindingAttribute;
