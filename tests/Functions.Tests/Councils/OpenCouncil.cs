namespace DanVanKheo.Functions.Tests.Councils;

/// <summary>Open, two fifths must take part, the chair breaks ties; members are reminded three working days before the end.</summary>
public sealed class OpenCouncil() : CouncilApp("""{ "secret": false, "votingDays": 5, "reminders": { "workingDaysFromDue": [-3] }, "quorumPercent": 40, "thresholdPercent": 50, "moreThanThreshold": true, "base": "Present", "tie": "ChairDecides" }""");
