using DanVanKheo.Browser;

// Every test drives a browser and an application of its own; two at once only slow each other down.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: AssemblyFixture(typeof(ChromiumFixture))]
