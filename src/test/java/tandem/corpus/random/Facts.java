package tandem.corpus.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tandem.ddl.Sql;

/** What is said about elements. */
final class Facts {
  private Facts() {}

  record Comment(String id, String on, String text) implements Element {
    @Override
    public Set<String> needs() {
      return Set.of(on);
    }

    @Override
    public List<String> sql(Blueprint in) {
      return List.of("COMMENT ON " + Wording.address(in, on) + " IS " + Sql.literal(text));
    }
  }

  record Owner(String id, String on, String role) implements Element {
    @Override
    public Set<String> needs() {
      return Set.of(on);
    }

    @Override
    public List<String> sql(Blueprint in) {
      return List.of("ALTER " + Wording.address(in, on) + " OWNER TO " + role);
    }
  }

  /**
   * A privilege.
   *
   * @param columns ids of columns; empty for the whole
   */
  record Grant(String id, String on, String privilege, List<String> columns, String role, boolean option)
      implements Element {
    @Override
    public Set<String> needs() {
      Set<String> needs = new HashSet<>(columns);
      needs.add(on);
      return needs;
    }

    @Override
    public List<String> sql(Blueprint in) {
      List<String> statements = new ArrayList<>();
      String address = Wording.address(in, on).replaceFirst("^(MATERIALIZED )?VIEW ", "TABLE ")
          .replaceFirst("^DOMAIN ", "TYPE ");
      String list = columns.isEmpty() ? "" : " (" + Wording.columnNames(in, columns) + ")";
      statements.add("GRANT " + privilege + list + " ON " + address + " TO " + role
          + (option && !role.equals("PUBLIC") ? " WITH GRANT OPTION" : ""));
      return statements;
    }
  }
}
