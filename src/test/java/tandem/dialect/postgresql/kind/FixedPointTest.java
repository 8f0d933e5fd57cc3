package tandem.dialect.postgresql.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FixedPointTest {
  @Test
  void castOfAnArrayConstructorIsCarriedIntoIt() {
    assertThat(FixedPoint.of(
        "CHECK (((status)::text = ANY ((ARRAY['a'::character varying, 'b,]'::character varying])::text[])))"))
        .isEqualTo("CHECK (((status)::text = ANY (ARRAY[('a'::character varying)::text,"
            + " ('b,]'::character varying)::text])))");
  }

  @Test
  void namedTypesWithModifiersAreCastTo() {
    assertThat(FixedPoint.of("(ARRAY[f(x, 1), 'it''s'::\"My\".t])::numeric(10,2)[]"))
        .isEqualTo("ARRAY[(f(x, 1))::numeric(10,2), ('it''s'::\"My\".t)::numeric(10,2)]");
  }

  @Test
  void aCastOfABareConstructorIsCarriedInWithoutParentheses() {
    assertThat(FixedPoint.of("ON id, (a::text = ANY (ARRAY['a'::character varying, 'b']::text[])) FROM t"))
        .isEqualTo("ON id, (a::text = ANY (ARRAY['a'::character varying::text, 'b'::text])) FROM t");
    assertThat(FixedPoint.of("(x = ANY (ARRAY[y + 1, 2]::bigint[]))"))
        .isEqualTo("(x = ANY (ARRAY[(y + 1)::bigint, (2)::bigint]))");
  }

  @Test
  void literalsAndConstructorsThatAreNotCastStayAsTheyAre() {
    String literal = "(note = '(ARRAY[1])::text[]'::text)";
    String bare = "f((ARRAY[1, 2])) || (ARRAY[ARRAY[1]])::bigint[]";
    assertThat(FixedPoint.of(literal)).isEqualTo(literal);
    assertThat(FixedPoint.of(bare)).isEqualTo(bare);
  }
}
