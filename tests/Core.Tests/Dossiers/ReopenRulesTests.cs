using DanVanKheo.Dossiers;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Dossiers;

public sealed class ReopenRulesTests
{
    [Theory]
    [InlineData("khoi", 10, "")]
    [InlineData("khoi", 3000, "")]
    [InlineData("khoi", 9, "reason ReopenReasonTooShort")]
    [InlineData("khoi", 3001, "reason TooLong")]
    [InlineData("", 10, "stage ChoiceMissing")]
    [InlineData("hoi-dong-khac", 0, "stage ChoiceMissing, reason ReopenReasonTooShort")]
    public void A_stage_of_the_route_and_a_reason(string stage, int length, string problems) => Assert.Equal(
        problems, string.Join(", ", ReopenRules.Check(DefaultProgramme.Programme.Route, stage, new('x', length)).Select(p => $"{p.Field} {p.Code}")));
}
