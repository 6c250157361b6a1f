namespace DanVanKheo.Embedded.Durable;

internal sealed record HubParts(IOrchestrationCode Orchestrations, IActivityCode Activities)
{
    public TimeProvider Time { get; init; } = TimeProvider.System;
    public DataConverter Converter { get; init; } = JsonDataConverter.Default;
    public ILoggerFactory Loggers { get; init; } = NullLoggerFactory.Instance;
}
