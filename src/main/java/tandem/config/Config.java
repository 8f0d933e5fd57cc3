package tandem.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tandem.kind.Form;
import tandem.model.ObjectPattern;
import tandem.model.TandemException;
import tandem.workflow.Condition;

/**
 * What config.yml says, with the variables that stand over it. {@code docs/config.md} explains every key.
 *
 * @param database empty: the major of the database at hand
 * @param state folder of the state, from the project's folder
 * @param migrations folder of the migrations, from the project's folder
 * @param form how scripts are written
 * @param lockTimeout how long a script's statement waits for a lock, as PostgreSQL writes it; 0 for ever
 * @param flyway what only tandem can run is an error
 * @param placeholders put into scripts, by name
 * @param schemas empty: all that are the user's
 * @param ignore objects that are never read
 * @param roles names of roles in the environments, by the name used in state
 * @param failOn conditions that make {@code check} end with 3
 * @param environments by name, in the order of the file
 * @param hotfixRemote the git remote that tags of builds are pushed to; empty: a person does it
 * @param drivers the user's own jars, by the name of the system whose driver they hold
 */
public record Config(
    Optional<DatabaseVersion> database,
    ShadowChoice shadow,
    String state,
    String migrations,
    Programmables programmables,
    Form form,
    String lockTimeout,
    HistoryTable history,
    boolean flyway,
    Map<String, Setting> placeholders,
    List<String> schemas,
    List<ObjectPattern> ignore,
    Map<String, Setting> roles,
    Set<Condition> failOn,
    Map<String, Environment> environments,
    Optional<String> hotfixRemote,
    Map<String, Setting> drivers) {
  public Config {
    Objects.requireNonNull(database);
    Objects.requireNonNull(shadow);
    placeholders = Collections.unmodifiableMap(new LinkedHashMap<>(placeholders));
    schemas = List.copyOf(schemas);
    ignore = List.copyOf(ignore);
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    failOn = Set.copyOf(failOn);
    drivers = Collections.unmodifiableMap(new LinkedHashMap<>(drivers));
    environments = Collections.unmodifiableMap(new LinkedHashMap<>(environments));
  }

  /** How programmables ship. */
  public enum Programmables {
    /** Each in a script of its own that runs last whenever its text has changed. */
    REPEATABLE,
    /** In versioned scripts like everything else. */
    VERSIONED
  }

  /**
   * The table that says what a database has run.
   *
   * @param schema empty for the one that the database system has by itself
   */
  public record HistoryTable(Optional<String> schema, String table) {
    @Override
    public String toString() {
      return schema.map(name -> name + ".").orElse("") + table;
    }
  }

  /** What holds where there is no file at all. */
  public static Config standard(Variables variables) {
    return ConfigFile.read("config.yml", "", variables);
  }

  /**
   * The environment of this name.
   *
   * @throws TandemException where config.yml names none so
   */
  public Environment environment(String name) {
    Environment environment = environments.get(name);
    if (environment == null) {
      throw TandemException.usage("CONFIG-UNKNOWN-ENVIRONMENT",
              "there is no environment '" + name + "'." + Nearest.question(name, environments.keySet()))
          .at("config.yml")
          .remedy(environments.isEmpty()
              ? "name it below 'environments'" : "known: " + String.join(", ", environments.keySet()));
    }
    return environment;
  }

  /** The placeholders that hold in an environment, by name; its own stand over the project's. */
  public Map<String, Setting> placeholdersIn(Environment environment) {
    Map<String, Setting> all = new LinkedHashMap<>(placeholders);
    all.putAll(environment.placeholders());
    return all;
  }

  /** Every value known that must never be shown. */
  List<String> passwords() {
    List<String> passwords = new ArrayList<>();
    for (Environment environment : environments.values()) {
      environment.password().flatMap(Setting::ifKnown).ifPresent(passwords::add);
      environment.url().flatMap(Setting::ifKnown).map(Secrets::passwordsIn).ifPresent(passwords::addAll);
    }
    if (shadow instanceof ShadowChoice.Server server) {
      server.url().ifKnown().ifPresent(url -> passwords.addAll(Secrets.passwordsIn(url)));
    }
    return passwords;
  }
}
