package tandem.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.model.ObjectKey;
import tandem.model.ObjectPattern;
import tandem.model.TandemException;

/**
 * What the user allows by name for one run: {@code --allow data-loss}, {@code --allow
 * data-loss:app.orders.note}, {@code --allow unproven}, {@code --allow lost-text:app.total}.
 */
public final class Allowances {
  /** To write what could not be proven. */
  public static final String UNPROVEN = "unproven";
  /** To replace a text that is not in the chain behind the new one. */
  public static final String LOST_TEXT = "lost-text";
  /** To run where the database is not what its history says. */
  public static final String DRIFT = "drift";

  private final List<Allowance> all;

  private record Allowance(String what, String object) {
    boolean covers(ObjectKey key) {
      return object == null || key != null
          && (ObjectPattern.of(object).matches(key) || key.line().stream().anyMatch(this::isCalled));
    }

    /** A function may be called without the types of its arguments. */
    private boolean isCalled(ObjectKey key) {
      String name = key.display();
      int arguments = name.endsWith(")") ? name.indexOf('(') : -1;
      return name.equals(object) || arguments > 0 && name.substring(0, arguments).equals(object);
    }
  }

  private Allowances(List<Allowance> all) {
    this.all = List.copyOf(all);
  }

  /** Nothing is allowed. */
  public static Allowances none() {
    return new Allowances(List.of());
  }

  /**
   * Reads what follows {@code --allow}, each time it was given.
   *
   * @throws TandemException for a word that is no hazard
   */
  public static Allowances of(List<String> texts) {
    List<Allowance> all = new ArrayList<>();
    for (String text : texts) {
      int colon = text.indexOf(':');
      String what = colon < 0 ? text : text.substring(0, colon);
      if (!words().contains(what)) {
        throw TandemException.usage("USAGE-UNKNOWN-HAZARD", "there is no hazard called '" + what + "'")
            .at("--allow " + text).remedy("one of: " + String.join(", ", words()));
      }
      all.add(new Allowance(what, colon < 0 ? null : text.substring(colon + 1)));
    }
    return new Allowances(all);
  }

  /** All words that may be allowed. */
  public static List<String> words() {
    Stream<String> hazards = Arrays.stream(HazardCode.values()).map(HazardCode::label);
    return Stream.concat(hazards, Stream.of(UNPROVEN, LOST_TEXT, DRIFT)).toList();
  }

  /** What a person types to allow a hazard for its object, fit for a shell. */
  public static String toType(Hazard hazard) {
    String word = hazard.code().label() + ":" + hazard.object().display();
    return "--allow " + (word.matches("[\\w.:/-]+") ? word : "'" + word.replace("'", "'\\''") + "'");
  }

  /** True where the hazard needs no allowing, or was allowed everywhere or for its object. */
  public boolean permit(Hazard hazard) {
    return !hazard.code().needsAllowing() || allows(hazard.code().label(), hazard.object());
  }

  /** True where it was allowed for its object by name. */
  boolean names(Hazard hazard) {
    return all.stream().anyMatch(allowance -> allowance.object != null
        && allowance.what.equals(hazard.code().label()) && allowance.covers(hazard.object()));
  }

  /** True where it was allowed for this very object, or for what it is part of, and for nothing else. */
  boolean spell(Hazard hazard) {
    return all.stream().anyMatch(allowance -> allowance.what.equals(hazard.code().label())
        && hazard.object().line().stream().anyMatch(key ->
            key.display().equals(allowance.object) || key.toString().equals(allowance.object)));
  }

  /** True where what could not be proven may be written. */
  public boolean unproven() {
    return all.stream().anyMatch(allowance -> allowance.what.equals(UNPROVEN));
  }

  /** True where this programmable's unknown text may be replaced. */
  public boolean lostText(ObjectKey programmable) {
    return allows(LOST_TEXT, programmable);
  }

  /** The same for a dry run: it destroys nothing, so that no hazard needs to be allowed. */
  Allowances forDryRun(boolean dryRun) {
    if (!dryRun) {
      return this;
    }
    List<Allowance> with = new ArrayList<>(all);
    Arrays.stream(HazardCode.values()).map(code -> new Allowance(code.label(), null)).forEach(with::add);
    return new Allowances(with);
  }

  /** True where all drift may be passed over. */
  public boolean drift() {
    return all.stream().anyMatch(allowance -> allowance.what.equals(DRIFT) && allowance.object == null);
  }

  /** True where it may be passed over that this object is not what the history says. */
  public boolean drift(ObjectKey object) {
    return allows(DRIFT, object) || allows(LOST_TEXT, object);
  }

  private boolean allows(String what, ObjectKey key) {
    return all.stream().anyMatch(allowance -> allowance.what.equals(what) && allowance.covers(key));
  }
}
