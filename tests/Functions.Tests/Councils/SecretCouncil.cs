namespace DanVanKheo.Functions.Tests.Councils;

/// <summary>Secret, two thirds must take part, more than half of those present must be for; nobody is reminded by schedule.</summary>
public sealed class SecretCouncil() : CouncilApp("""{ "secret": true, "votingDays": 5, "reminders": { "workingDaysFromDue": [] }, "quorumPercent": 66.67, "thresholdPercent": 50, "moreThanThreshold": true, "base": "Present" }""");
