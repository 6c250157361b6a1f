using Xunit;

namespace DanVanKheo.Functions.Tests.Hosting;

/// <summary>Tests that set the clock forward share another application: codes of the others must not expire under their hands.</summary>
[CollectionDefinition(nameof(MovingClock))]
public sealed class MovingClock : ICollectionFixture<DevelopmentApp>;
