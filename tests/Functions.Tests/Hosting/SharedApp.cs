using Xunit;

namespace DanVanKheo.Functions.Tests.Hosting;

/// <summary>Tests that leave the clock alone share one application.</summary>
[CollectionDefinition(nameof(SharedApp))]
public sealed class SharedApp : ICollectionFixture<DevelopmentApp>;
