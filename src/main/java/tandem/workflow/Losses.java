package tandem.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.plan.Plan;
import tandem.proof.ProofResult;
import tandem.proof.Work;
import tandem.shadow.ShadowDatabase;

/**
 * What scripts lose, whoever wrote them: seen on a shadow that holds rows. No parser is asked; what a script
 * does in a DO block counts as well.
 */
final class Losses {
  private final Workbench bench;
  private final Plan plan;
  private final Map<ObjectKey, String> before = new HashMap<>();
  private final Map<ObjectKey, String> after = new HashMap<>();
  private final ProofResult result;

  /**
   * Runs them.
   *
   * @param start a database that holds {@code from}; it stays as it is
   * @param from the schema before
   * @param to the schema wanted
   */
  Losses(Workbench bench, ShadowDatabase start, SchemaModel from, SchemaModel to, Work scripts) {
    this.bench = bench;
    this.plan = bench.differences().inPlace(from, to);
    try {
      this.result = bench.proof().withRows(start, to, there -> {
        before.putAll(identities(there));
        scripts.run(there);
        after.putAll(identities(there));
      }, Set.of());
    } catch (SQLException e) {
      throw Proving.gone(e);
    }
  }

  private Map<ObjectKey, String> identities(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return bench.project().dialect().identities(connection);
    }
  }

  /** What the rows that were there missed, and what went, unless it lives on under another name. */
  List<Hazard> hazards() {
    List<Hazard> lost = new ArrayList<>(plan.hazards().stream()
        .filter(hazard -> hazard.code() == HazardCode.DATA_LOSS)
        .filter(hazard -> !isRenamed(hazard.object())).toList());
    Set<ObjectKey> known = lost.stream().map(Hazard::object).collect(Collectors.toSet());
    for (ProofResult.Reason reason : result.reasons()) {
      if (reason instanceof ProofResult.Lost gone && !gone.grown() && !isRenamed(gone.object())
          && known.add(gone.object())) {
        lost.add(new Hazard(HazardCode.DATA_LOSS, gone.object(), gone.detail()));
      }
    }
    return lost;
  }

  /** True where it lives on under another name, even where something else has taken its own. */
  private boolean isRenamed(ObjectKey key) {
    String identity = before.get(key);
    return identity != null && !identity.equals(after.get(key)) && after.containsValue(identity);
  }

  /** Why the schema wanted was not reached, a sentence each; empty where it was. */
  List<String> failures() {
    return result.reasons().stream().filter(reason -> !(reason instanceof ProofResult.Lost))
        .map(ProofResult.Reason::sentence).toList();
  }
}
