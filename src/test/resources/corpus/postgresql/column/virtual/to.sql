-- needs 18
CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a + 2) VIRTUAL, c integer GENERATED ALWAYS AS (a + 1) VIRTUAL, d integer, e integer GENERATED ALWAYS AS (a * 2) VIRTUAL);
