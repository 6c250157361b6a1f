using DanVanKheo.Access;
using DanVanKheo.Api;
using DanVanKheo.Appraisals;
using DanVanKheo.Audit;
using DanVanKheo.Commendations;
using DanVanKheo.Conferences;
using DanVanKheo.Contests;
using DanVanKheo.Councils;
using DanVanKheo.Development;
using DanVanKheo.Discussions;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.FollowUps;
using DanVanKheo.HotSpots;
using DanVanKheo.Imports;
using DanVanKheo.Inspections;
using DanVanKheo.Instances;
using DanVanKheo.Jobs;
using DanVanKheo.Layout;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Outcomes;
using DanVanKheo.Papers;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Retention;
using DanVanKheo.Revisions;
using DanVanKheo.Search;
using DanVanKheo.SetUp;
using DanVanKheo.Showcase;
using DanVanKheo.Staff;
using DanVanKheo.Storage;
using DanVanKheo.Tallies;
using DanVanKheo.Web;
using DanVanKheo.Webhooks;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace DanVanKheo.Hosting;

/// <summary>Everything the functions are made of.</summary>
public static class ServiceRegistration
{
    public static void AddDanVanKheo(this FunctionsApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<AppOptions>().BindConfiguration("App").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<LimitOptions>().BindConfiguration("Limits").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ClamdOptions>().BindConfiguration("Clamd").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SendGridOptions>().BindConfiguration("SendGrid");
        AddStorage(services, builder.Configuration);
        AddRules(services);
        AddRegistrations(services);
        AddOpinions(services);
        AddPanels(services);
        services.AddCommendations();
        services.AddFollowUps();
        services.AddImports();
        services.AddJobs();
        services.AddApi();
        services.AddWebhooks();
        services.AddPapers();
        services.AddRetention();
        services.AddSearch();
        services.AddShowcase();
        AddStaff(services);
        services.AddSetUp();
        AddMail(services, builder.Configuration, builder.Environment);
        services.AddPages();
        services.AddSingleton<PageResults>();
        services.AddSingleton<Cookies>();
        // One evidence file, its form fields and the multipart framing.
        services.Configure<FormOptions>(o => o.MultipartBodyLengthLimit = EvidenceRules.LargestDossier);
        services.AddOrganisations();
        services.AddHostedService<ProgrammeCheck>();
        if (builder.Environment.IsDevelopment()) services.AddSingleton<ShiftedClock>().AddSingleton<TimeProvider>(p => p.GetRequiredService<ShiftedClock>()).AddHostedService<Welcome>();
        else services.TryAddSingleton(TimeProvider.System);
        services.LiveForOneCall(typeof(AuditCaller), typeof(OrganisationBook), typeof(OrganisationDirectory), typeof(ProgrammeShelf), typeof(Programme), typeof(PeriodCalendar));
    }

    private static void AddStorage(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(StorageConnection.From(configuration));
        services.AddSingleton<Tables>().AddSingleton<Blobs>().AddHostedService<StorageSetup>();
        services.AddSingleton<DossierStore>();
        services.AddSingleton<TallyLedger>();
        services.AddSingleton<TallyReader>();
        services.AddSingleton<RecountStore>();
        services.AddSingleton<DraftStore>();
        services.AddSingleton<DraftSweep>();
        services.AddEvidence();
        services.AddSingleton<GrantStore>();
        services.AddSingleton<StepUpStore>();
        services.AddSingleton<RateStore>();
        services.AddAudit();
        services.AddSingleton<Contacts>();
        services.AddSingleton<Worklist>();
    }

    private static void AddRules(IServiceCollection services)
    {
        services.AddProgrammes();
        services.AddSingleton<Throttle>();
        services.AddSingleton<LinkDoors>();
        services.AddSingleton<FreshLinks>();
        services.AddSingleton<MailedCodes>();
        services.AddSingleton<StageBars>();
        services.AddSingleton<AnswerSections>();
        services.AddSingleton<Reconciler>();
        services.AddSingleton<ReconciliationStore>();
        services.AddSingleton<Recounter>();
        services.AddSingleton<RecountPages>();
        services.AddSingleton<OutcomeBlocks>();
        services.AddSingleton<OutcomeSource>();
        services.AddSingleton<FrozenRecordStore>();
        services.AddSingleton<ContestTables>().AddSingleton<ContestReader>();
        services.AddPeriods();
        services.AddConferences();
        services.AddHotSpots();
        services.AddInspections();
    }

    private static void AddRegistrations(IServiceCollection services)
    {
        services.AddSingleton<RegistrationJourney>();
        services.AddSingleton<EvidenceUploadAnswers>();
        services.AddSingleton<EvidencePages>();
        services.AddSingleton<Registrar>();
        services.AddSingleton<CoOwnerStore>();
        services.AddSingleton<ResumeLink>();
        services.AddSingleton<LateCodeStore>();
        services.AddSingleton<LateCodeDesk>();
        services.AddSingleton<SeasonGate>();
        services.AddSingleton<QuotaGate>();
        services.AddSingleton<SimilarModels>();
        services.AddSingleton<DossierOrigins>();
        services.AddSingleton<MyDossiersDoor>();
        services.AddSingleton<RevisionStore>();
        services.AddSingleton<RevisionDesk>();
        services.AddSingleton<WithdrawalDesk>();
    }

    private static void AddOpinions(IServiceCollection services)
    {
        services.AddSingleton<StageStore>();
        services.AddSingleton<SubstitutionStore>();
        services.AddSingleton<SubstitutionDesk>();
        services.AddSingleton<StageHolders>();
        services.AddSingleton<StageContributions>();
        services.AddSingleton<StageOutcomes>();
        services.AddSingleton<OpinionDesk>();
        services.AddSingleton<OpinionPages>();
        services.AddSingleton<ManyOpinionsDesk>();
        services.AddSingleton<ManyOpinionsPages>();
        services.AddSingleton<OpinionHistory>();
        services.AddSingleton<HandOverDesk>();
        services.AddSingleton<HandOverPages>();
        services.AddSingleton<ReopenDesk>();
    }

    /// <summary>Appraisers and council members.</summary>
    private static void AddPanels(IServiceCollection services)
    {
        services.AddSingleton<AssignmentStore>();
        services.AddSingleton<OpenSheets>();
        services.AddSingleton<SheetDigests>();
        services.AddSingleton<AppraiserPool>();
        services.AddSingleton<AppraisalPanel>();
        services.AddSingleton<AppraisalTables>();
        services.AddSingleton<AppraisalDesk>();
        services.AddSingleton<AppraisalBoard>();
        services.AddSingleton<AppraisalDoors>();
        services.AddSingleton<AppraisalTurns>();
        services.AddSingleton<AppraisalPages>();
        services.AddSingleton<BlindDossier>();
        services.AddSingleton<VoteStore>();
        services.AddSingleton<CouncilDesk>();
        services.AddSingleton<CouncilPages>();
        services.AddSingleton<BallotPages>();
    }

    private static void AddStaff(IServiceCollection services)
    {
        services.AddSingleton<StaffGate>();
        services.AddSingleton<SessionStore>().AddSingleton<SignInDoor>().AddSingleton<AccountHeader>();
        services.AddSingleton<Tasks>();
        services.AddSingleton<TaskDoors>();
        services.AddSingleton<MessageStore>().AddSingleton<DiscussionPages>().AddSingleton<DiscussionDesk>().AddSingleton<MessageLetters>();
        services.AddSingleton<WaitingBoard>();
        services.AddSingleton<Whys>();
        services.AddSingleton<Contacts>();
        services.AddSingleton<InstanceBoard>().AddSingleton<InstanceAudit>();
        services.AddSingleton<OutboxReview>();
        services.AddSingleton<MailEventDesk>();
    }

    private static void AddMail(IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton<Outbox>();
        services.AddSingleton<LetterDesk>();
        services.AddSingleton<LetterComposer>();
        services.AddSingleton<DraftLetters>();
        services.AddSingleton<CoOwnerLetters>();
        services.AddSingleton<LateCodeLetters>();
        services.AddSingleton<OpinionLetters>();
        services.AddSingleton<NoticeLetters>();
        services.AddSingleton<SubmitterLetters>();
        services.AddSingleton<CouncilLetters>();
        services.AddSingleton<AppraisalLetters>();
        services.AddSingleton<StaffLetters>();
        services.AddSingleton<ContactLetters>();
        services.AddSingleton<LetterProgrammes>();
        services.AddSingleton<LetterSamples>();
        services.AddSingleton<LetterNotes>();
        services.AddSingleton<OutboxReview>();
        services.AddSingleton<MailEventDesk>();
        services.AddSingleton<Mailbox>();
        if (!string.IsNullOrEmpty(configuration["SendGrid:ApiKey"])) services.AddSingleton<IMailer, SendGridMailer>();
        else if (environment.IsDevelopment()) services.AddSingleton<IMailer, MailboxMailer>();
        else throw new InvalidOperationException("SendGrid:ApiKey is not set. Outside Development mail has nowhere to go, so the app does not start.");
    }
}
