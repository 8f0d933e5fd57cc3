-- needs 18
CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a + 1) VIRTUAL, c integer GENERATED ALWAYS AS (a + 1) STORED, d integer GENERATED ALWAYS AS (a + 1) VIRTUAL);
