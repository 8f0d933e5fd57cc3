package tandem.workflow;

/** What a command answers. Sealed, so that every report has a text and a JSON shape. */
public sealed interface Report
    permits AdoptReport, BackoutReport, BaselineReport, CacheReport, CaptureReport, ChangesReport,
        CheckReport,
        DiffReport, DocsReport, DoctorReport, GenerateReport, InfoReport, InitReport, MigrateReport,
        ProveReport, RepairReport, SnapshotReport, UndoReport, ValidateReport {}
