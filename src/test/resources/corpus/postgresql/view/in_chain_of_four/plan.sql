-- from.sql to to.sql

DROP VIEW shop.d;
DROP MATERIALIZED VIEW shop.c;
DROP VIEW shop.b;
DROP VIEW shop.a;

CREATE OR REPLACE VIEW shop.a AS
 SELECT id,
    (total * (2)::numeric) AS total
   FROM shop.orders;

CREATE OR REPLACE VIEW shop.b AS
 SELECT id,
    total
   FROM shop.a;

CREATE MATERIALIZED VIEW shop.c AS
 SELECT id,
    total
   FROM shop.b;

CREATE OR REPLACE VIEW shop.d AS
 SELECT id
   FROM shop.c
  WHERE (total > (1)::numeric);

-- privilege-widened: view:shop.d/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON shop.d TO pg_monitor;
CREATE UNIQUE INDEX c_id ON shop.c USING btree (id);

-- to.sql to from.sql

DROP VIEW shop.d;
DROP MATERIALIZED VIEW shop.c;
DROP VIEW shop.b;
DROP VIEW shop.a;

CREATE OR REPLACE VIEW shop.a AS
 SELECT id,
    total
   FROM shop.orders;

CREATE OR REPLACE VIEW shop.b AS
 SELECT id,
    total
   FROM shop.a;

CREATE MATERIALIZED VIEW shop.c AS
 SELECT id,
    total
   FROM shop.b;

CREATE OR REPLACE VIEW shop.d AS
 SELECT id
   FROM shop.c
  WHERE (total > (1)::numeric);

-- privilege-widened: view:shop.d/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON shop.d TO pg_monitor;
CREATE UNIQUE INDEX c_id ON shop.c USING btree (id);
