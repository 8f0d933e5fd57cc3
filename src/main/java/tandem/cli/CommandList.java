package tandem.cli;

import java.util.List;

/** The commands there are. A switch, so that only the class of the one that was typed is loaded. */
final class CommandList {
  /** In the order that help shows them. */
  static final List<String> NAMES = List.of(
      "init", "capture", "status", "diff", "generate", "prove", "reorder", "rename", "remove",
      "split", "seal", "migrate", "hold", "release", "info", "check", "validate", "repair",
      "baseline", "undo", "backout", "adopt", "snapshot", "docs", "cache", "doctor", "explain",
      "completion", "version");

  private CommandList() {}

  /** The command of this name, null where there is none. */
  static Command create(String name) {
    return switch (name) {
      case "init" -> new Init();
      case "capture" -> new Capture();
      case "status" -> new Status();
      case "diff" -> new Diff();
      case "generate" -> new Generate();
      case "prove" -> new Prove();
      case "reorder" -> new Reorder();
      case "rename" -> new Rename();
      case "remove" -> new Remove();
      case "split" -> new Split();
      case "seal" -> new Seal();
      case "migrate" -> new Migrate();
      case "hold" -> new Hold();
      case "release" -> new Release();
      case "info" -> new Info();
      case "check" -> new Check();
      case "validate" -> new Validate();
      case "repair" -> new Repair();
      case "baseline" -> new Baseline();
      case "undo" -> new Undo();
      case "backout" -> new Backout();
      case "adopt" -> new Adopt();
      case "snapshot" -> new Snapshot();
      case "docs" -> new Docs();
      case "cache" -> new Cache();
      case "doctor" -> new Doctor();
      case "explain" -> new Explain();
      case "completion" -> new Completion();
      case "version" -> new Version();
      default -> null;
    };
  }
}
