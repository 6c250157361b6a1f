namespace DanVanKheo.Api;

/// <summary>Every operation there is. The door calls these and no others; the document is written from them.</summary>
public static class Operations
{
    public static IReadOnlyList<OperationEntry> All { get; } =
    [
        OperationEntry.Of<ReadToken>(),
        OperationEntry.Of<ListDossiers>(),
        OperationEntry.Of<CreateDossier>(),
        OperationEntry.Of<ReadDossier>(),
        OperationEntry.Of<ReopenDossierByCall>(),
        OperationEntry.Of<ListEvidence>(),
        OperationEntry.Of<UploadEvidence>(),
        OperationEntry.Of<DownloadEvidence>(),
        OperationEntry.Of<ListOpinions>(),
        OperationEntry.Of<GiveOpinionByCall>(),
        OperationEntry.Of<AskOpinionCode>(),
        OperationEntry.Of<CreateDraft>(),
        OperationEntry.Of<ReadDraft>(),
        OperationEntry.Of<UploadDraftEvidence>(),
        OperationEntry.Of<SubmitDraft>(),
        OperationEntry.Of<CreateImport>(),
        OperationEntry.Of<ReadImportState>(),
        OperationEntry.Of<ListImportRows>(),
        OperationEntry.Of<StartImportByCall>(),
        OperationEntry.Of<ListProgrammes>(),
        OperationEntry.Of<ReadProgramme>(),
        OperationEntry.Of<ListOrganisations>(),
        OperationEntry.Of<ReadOrganisation>(),
        OperationEntry.Of<ListPeriodsByCall>(),
        OperationEntry.Of<ReadPeriod>(),
        OperationEntry.Of<CountPeriod>(),
        OperationEntry.Of<FreezePeriod>(),
        OperationEntry.Of<AmendPeriod>(),
        OperationEntry.Of<ListLetters>(),
        OperationEntry.Of<SendLetters>(),
        OperationEntry.Of<ReadSummary>(),
        OperationEntry.Of<ListRecords>(),
        OperationEntry.Of<ListPapersByCall>(),
        OperationEntry.Of<OpenPaper>(),
        OperationEntry.Of<ReadPaper>(),
        OperationEntry.Of<DownloadPaper>(),
        OperationEntry.Of<WritePaperTexts>(),
        OperationEntry.Of<ReadAudit>(),
        OperationEntry.Of<VerifyAudit>(),
    ];

    public static string Document() => OpenApiWriter.Write(All.Select(o => o.Shape), typeof(ProblemDocument));
}
