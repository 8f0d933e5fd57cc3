package tandem.corpus.random;

import java.util.ArrayList;
import java.util.List;

/** Adds elements that fit what is there; where nothing fits, nothing is added. */
final class Growth {
  private final Dice dice;
  private final Blueprint in;
  private final Choices choices;
  private final TableGrowth tables;
  private final CodeGrowth code;

  Growth(Dice dice, Blueprint in) {
    this.dice = dice;
    this.in = in;
    this.choices = new Choices(dice, in);
    this.tables = new TableGrowth(dice, in);
    this.code = new CodeGrowth(dice, in, tables);
  }

  /** Adds one thing, now and then with parts of its own. */
  void step() {
    switch (dice.below(34)) {
      case 0 -> schema();
      case 1 -> type();
      case 2 -> sequence();
      case 3, 4, 5, 6 -> tables.table();
      case 7, 8 -> choices.table().ifPresent(table -> tables.column(table.id()));
      case 9, 10 -> tables.value();
      case 11, 12 -> tables.key();
      case 13 -> tables.check();
      case 14, 15, 16 -> tables.foreignKey();
      case 17 -> tables.exclusion();
      case 18, 19 -> tables.index();
      case 20, 21, 22, 23 -> code.view();
      case 24, 25, 26 -> code.function();
      case 27 -> code.trigger();
      case 28 -> code.policy();
      case 29 -> code.rule();
      case 30 -> tables.partition();
      case 31 -> comment();
      case 32 -> owner();
      default -> grant();
    }
  }

  private void schema() {
    in.put(new Types.Schema(dice.id("schema"), dice.name("s")));
  }

  private void type() {
    switch (dice.below(3)) {
      case 0 -> in.put(new Types.EnumType(dice.id("enum"), choices.schema(), dice.name("e"), labels()));
      case 1 -> in.put(new Types.Domain(dice.id("domain"), choices.schema(), dice.name("d"),
          choices.baseType(), dice.onceIn(5), dice.onceIn(3), dice.onceIn(2) ? List.of(1 + dice.below(9))
              : List.of()));
      default ->
          in.put(new Types.Composite(dice.id("composite"), choices.schema(), dice.name("r"), attributes()));
    }
  }

  List<String> labels() {
    List<String> labels = new ArrayList<>(List.of("1", "2"));
    for (String label : List.of("new", "it's done", "a\\b", "x y", "😀")) {
      if (dice.onceIn(3)) {
        labels.add(dice.below(labels.size() + 1), label);
      }
    }
    return labels;
  }

  private List<Types.Attribute> attributes() {
    List<Types.Attribute> attributes = new ArrayList<>();
    for (int i = 0; i <= dice.below(3); i++) {
      attributes.add(new Types.Attribute(
          dice.name("a"), dice.onceIn(4) ? choices.columnType() : choices.baseType()));
    }
    return attributes;
  }

  private void sequence() {
    String options = dice.onceIn(2) ? "" : " AS " + dice.one("integer", "bigint")
        + " INCREMENT BY 2 START WITH "
        + (5 + dice.below(5)) + (dice.onceIn(2) ? " CYCLE" : "");
    in.put(new Types.Sequence(dice.id("sequence"), choices.schema(), dice.name("q"), options, ""));
  }

  private void comment() {
    List<Element> on = in.all().stream()
        .filter(element -> !(element instanceof Facts.Comment) && !(element instanceof Facts.Grant)
            && !(element instanceof Facts.Owner) && !(element instanceof Tables.Default)
            && in.all(Facts.Comment.class).stream().noneMatch(comment -> comment.on().equals(element.id())))
        .toList();
    dice.any(on).ifPresent(one -> in.put(new Facts.Comment(dice.id("comment"), one.id(), text())));
  }

  String text() {
    return dice.one("what it is", "it's", "back\\slash", "two\nlines", "$$ ; -- 😀") + ' ' + dice.below(9);
  }

  private void owner() {
    dice.any(in.all().stream().filter(this::isOwnable)
        .filter(one -> in.all(Facts.Owner.class).stream().noneMatch(owner -> owner.on().equals(one.id())))
        .toList()).ifPresent(one -> in.put(new Facts.Owner(dice.id("owner"), one.id(), choices.role())));
  }

  /** A materialized view is filled with the rights of the owners of what it reads, who may have none. */
  private boolean isOwnable(Element element) {
    return in.all(Relations.View.class).stream().noneMatch(Relations.View::materialized)
        && isOfKindWithOwner(element);
  }

  private static boolean isOfKindWithOwner(Element element) {
    return element instanceof Types.Schema
        || element instanceof Wording.InSchema
        && !(element instanceof Types.Sequence sequence && !sequence.ownedBy().isEmpty());
  }

  private void grant() {
    dice.any(in.all().stream().filter(one -> one instanceof Types.Schema || one instanceof Wording.InSchema)
        .toList()).ifPresent(one -> {
          String privilege = privilege(one);
          boolean columns = (one instanceof Tables.Table || one instanceof Relations.View) && dice.onceIn(3)
              && !privilege.equals("DELETE") && !Wording.columns(in, one.id()).isEmpty();
          in.put(new Facts.Grant(dice.id("grant"), one.id(), privilege,
              columns ? dice.some(Wording.columns(in, one.id()), 2) : List.of(),
              dice.one("PUBLIC", choices.role(), choices.role()), dice.onceIn(6)));
        });
  }

  String privilege(Element on) {
    return switch (on) {
      case Types.Schema schema -> dice.one("USAGE", "CREATE");
      case Types.Sequence sequence -> dice.one("USAGE", "SELECT");
      case Code.Function function -> "EXECUTE";
      case Tables.Table table -> dice.one("SELECT", "INSERT", "UPDATE", "DELETE");
      case Relations.View view -> dice.one("SELECT", "INSERT", "UPDATE");
      case Element other -> "USAGE";
    };
  }
}
