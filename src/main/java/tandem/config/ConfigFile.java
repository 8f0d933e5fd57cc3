package tandem.config;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.dialect.ServerEngine;
import tandem.kind.Form;
import tandem.model.ObjectPattern;
import tandem.workflow.Condition;

/** The keys of config.yml: each is named here once, with what it may hold and what holds without it. */
final class ConfigFile {
  private static final Pattern DATABASE = Pattern.compile("([a-z][a-z0-9]*)(?::(\\d+)(?:\\.\\d+)*)?");
  private static final Pattern ENVIRONMENT_NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*");
  private static final Set<String> SOURCES = Set.of("state", "migrations", "snapshot");
  private static final Set<Condition> FAIL_ON = EnumSet.of(
      Condition.BEHIND, Condition.PENDING, Condition.UNMODELLED, Condition.DRIFT, Condition.BROKEN);

  private static final String LOCK_TIMEOUT = "3s";

  private ConfigFile() {}

  /**
   * Reads a config.
   *
   * @param file how errors name it
   */
  static Config read(String file, String text, Variables variables) {
    Section root = Section.root(file, YamlText.read(file, text), variables);
    Config config = new Config(
        root.setting("database").map(ConfigFile::database),
        root.setting("shadow").map(ConfigFile::shadow).orElse(new ShadowChoice.Embedded()),
        root.text("state").orElse("state"),
        root.text("migrations").orElse("migrations"),
        root.choice("programmables", Map.of(
                "repeatable", Config.Programmables.REPEATABLE, "versioned", Config.Programmables.VERSIONED))
            .orElse(Config.Programmables.REPEATABLE),
        root.choice("form", Map.of("online", Form.ONLINE, "short", Form.SHORT)).orElse(Form.ONLINE),
        root.setting("lock-timeout").map(ConfigFile::lockTimeout).orElse(LOCK_TIMEOUT),
        root.setting("history").map(ConfigFile::history)
            .orElse(new Config.HistoryTable(Optional.empty(), "flyway_schema_history")),
        root.flag("flyway"),
        root.settings("placeholders"),
        texts(root, "schemas"),
        texts(root, "ignore").stream().map(ObjectPattern::of).toList(),
        root.settings("roles"),
        failOn(root),
        environments(root),
        hotfixRemote(root),
        drivers(root));
    root.end();
    return config;
  }

  private static DatabaseVersion database(Setting setting) {
    Matcher matcher = DATABASE.matcher(setting.value());
    if (!matcher.matches() || !Dialects.names().contains(matcher.group(1))) {
      throw Section.bad(setting.place(), "'database' cannot be '" + setting.value() + "'.",
          "one of " + String.join(", ", Dialects.names()) + ", or one with a major version: postgresql:17");
    }
    return new DatabaseVersion(matcher.group(1), matcher.group(2) == null
        ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(matcher.group(2))));
  }

  private static ShadowChoice shadow(Setting setting) {
    String text = setting.ifKnown().orElse("://");
    if (text.equals("embedded")) {
      return new ShadowChoice.Embedded();
    }
    if (text.startsWith("docker:") && text.length() > "docker:".length()) {
      return new ShadowChoice.Container(text.substring("docker:".length()));
    }
    if (text.contains("://")) {
      return new ShadowChoice.Server(setting);
    }
    throw Section.bad(setting.place(),
        "'shadow' cannot be '" + text + "'." + Nearest.question(text, List.of("embedded")),
        "embedded, the URL of a server where databases may be made, or docker:postgres:17");
  }

  /** A number and a unit, as PostgreSQL's lock_timeout takes it; a bare number is milliseconds there. */
  private static String lockTimeout(Setting setting) {
    if (!setting.value().matches("0|[1-9][0-9]{0,8}(ms|s|min|h)")) {
      throw Section.bad(setting.place(), "'lock-timeout' cannot be '" + setting.value() + "'.",
          "a number with ms, s, min or h: 3s; or 0 to wait for ever");
    }
    return setting.value();
  }

  private static OptionalInt lockRetries(Setting setting) {
    if (!setting.value().matches("[0-9]{1,3}")) {
      throw Section.bad(setting.place(), "'lock-retries' cannot be '" + setting.value() + "'.",
          "a number of further tries, 0 for none: 6");
    }
    return OptionalInt.of(Integer.parseInt(setting.value()));
  }

  private static Config.HistoryTable history(Setting setting) {
    String[] names = setting.value().split("\\.", -1);
    if (names.length > 2 || Stream.of(names).anyMatch(String::isEmpty)) {
      throw Section.bad(setting.place(), "'history' cannot be '" + setting.value() + "'.",
          "a table with its schema: public.flyway_schema_history");
    }
    return names.length == 1
        ? new Config.HistoryTable(Optional.empty(), names[0])
        : new Config.HistoryTable(Optional.of(names[0]), names[1]);
  }

  private static List<String> texts(Section section, String key) {
    return section.list(key).orElse(List.of()).stream().map(Setting::value).toList();
  }

  private static Set<Condition> failOn(Section root) {
    Map<String, Condition> words = FAIL_ON.stream()
        .collect(Collectors.toMap(Condition::label, Function.identity()));
    return root.choices("fail-on", words).map(Set::copyOf)
        .orElse(Set.of(Condition.DRIFT, Condition.BROKEN, Condition.PENDING));
  }

  private static Optional<String> hotfixRemote(Section root) {
    Section hotfix = root.section("hotfix");
    Optional<String> remote = hotfix.text("remote");
    hotfix.end();
    return remote;
  }

  private static Map<String, Setting> drivers(Section root) {
    Section section = root.section("drivers");
    Map<String, Setting> drivers = new LinkedHashMap<>();
    for (ServerEngine engine : Dialects.served()) {
      section.setting(engine.driver().name()).ifPresent(jar -> drivers.put(engine.driver().name(), jar));
    }
    section.end();
    return drivers;
  }

  private static Map<String, Environment> environments(Section root) {
    Map<String, Environment> environments = new LinkedHashMap<>();
    root.sections("environments")
        .forEach((name, section) -> environments.put(name, environment(name, section)));
    for (Environment environment : environments.values()) {
      environment.mirrors().filter(original -> !environments.containsKey(original)).ifPresent(original -> {
        throw Section.bad(environment.place(), "'" + environment.name() + "' mirrors '" + original
            + "', which is no environment." + Nearest.question(original, environments.keySet()),
            "one of: " + String.join(", ", environments.keySet()));
      });
    }
    return environments;
  }

  private static Environment environment(String name, Section section) {
    String place = section.place("kind");
    if (SOURCES.contains(name) || !ENVIRONMENT_NAME.matcher(name).matches()) {
      throw Section.bad(place, "an environment cannot be called '" + name + "'.",
          "letters, digits, '_', '-' and '.'; not state, migrations or snapshot, which name other sources");
    }
    Environment.Kind kind = kind(section);
    Environment environment = new Environment(
        name,
        place,
        kind,
        section.setting("url"),
        section.setting("user"),
        section.setting("password"),
        section.flag("check"),
        section.setting("role"),
        section.setting("lock-timeout").map(ConfigFile::lockTimeout)
            .or(() -> kind == Environment.Kind.PROTECTED ? Optional.of(LOCK_TIMEOUT) : Optional.empty()),
        section.setting("lock-retries").map(ConfigFile::lockRetries).orElse(OptionalInt.empty()),
        section.text("follows"),
        section.text("mirrors"),
        section.flag("approve"),
        section.text("provision"),
        section.settings("placeholders"));
    section.end();
    return environment;
  }

  private static Environment.Kind kind(Section section) {
    Map<String, Environment.Kind> words = Stream.of(Environment.Kind.values())
        .collect(Collectors.toMap(Environment.Kind::label, Function.identity()));
    Optional<Environment.Kind> kind = section.choice("kind", words);
    if (!section.flag("protected")) {
      return kind.orElse(Environment.Kind.SHARED);
    }
    if (kind.isPresent() && kind.get() != Environment.Kind.PROTECTED) {
      throw Section.bad(section.place("protected"),
          "an environment of kind " + kind.get().label() + " cannot be protected as well.",
          "keep one of the two; 'protected: true' is short for 'kind: protected'");
    }
    return Environment.Kind.PROTECTED;
  }
}
