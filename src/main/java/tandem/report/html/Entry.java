package tandem.report.html;

import java.util.List;
import java.util.Locale;
import tandem.model.ObjectKey;

/**
 * What the page says of one object that stands alone.
 *
 * @param kind what it is, for people: {@code materialized view}
 * @param face how pictures show it
 * @param remark its comment; empty where there is none
 * @param groups what it consists of and what is said about it, by kind
 * @param definition the statements that make it with all its parts, as {@code state/} has them
 */
record Entry(ObjectKey key, String kind, Face face, String remark, List<Group> groups, String definition) {

  /** How pictures show an object. */
  enum Face {
    /** It keeps rows. */
    ROWS,
    /** Its whole text is one CREATE: a view, a function. */
    TEXT,
    /** Types, sequences and whatever else there is. */
    OTHER;

    /** The class by which the page's style knows it. */
    String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Parts of one kind.
   *
   * @param title the kind's name, for several where there are
   * @param listed its rows belong into the object's box in pictures: they keep its rows together
   */
  record Group(String title, boolean listed, List<Row> rows) {
    Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A part.
   *
   * @param name from the object on; empty for a fact about the object itself
   * @param definition as it stands in DDL, without its name where that comes first
   * @param usedBy other parts of the object that need this one: keys, indexes
   * @param uses objects that it needs beside the one it is part of
   * @param remark its comment; empty where there is none
   */
  record Row(
      ObjectKey key, String name, String definition, List<ObjectKey> usedBy, List<ObjectKey> uses,
      String remark) {
    Row {
      usedBy = List.copyOf(usedBy);
      uses = List.copyOf(uses);
    }
  }

  Entry {
    groups = List.copyOf(groups);
  }

  /** The rows that pictures list in the object's box. */
  List<Row> listed() {
    return groups.stream().filter(Group::listed).flatMap(group -> group.rows().stream()).toList();
  }
}
