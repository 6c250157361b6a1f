using Xunit;

namespace DanVanKheo.Jobs;

/// <summary>Work is cut into parts that hold everything.</summary>
public sealed class JobPlanTests
{
    [Theory]
    [InlineData(0, 50, 0)]
    [InlineData(1, 50, 1)]
    [InlineData(50, 50, 1)]
    [InlineData(51, 50, 2)]
    [InlineData(12345, 200, 62)]
    public void Every_thing_is_in_a_part(int things, int size, int parts) => Assert.Equal(new JobPlan(things, parts), JobPlan.Of(things, size));
}
