-- from.sql to to.sql

-- rebuild: view:shop.d: dropped and made anew: it needs shop.c, which changes or goes
DROP VIEW shop.d;

-- rebuild: materialized view:shop.c: dropped and made anew: it needs shop.b, which changes or goes
DROP MATERIALIZED VIEW shop.c;

-- rebuild: view:shop.b: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW shop.b;

-- rebuild: view:shop.a: dropped and made anew: columns of a view can be neither dropped nor changed in place
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

-- rebuild: view:shop.d: dropped and made anew: it needs shop.c, which changes or goes
DROP VIEW shop.d;

-- rebuild: materialized view:shop.c: dropped and made anew: it needs shop.b, which changes or goes
DROP MATERIALIZED VIEW shop.c;

-- rebuild: view:shop.b: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW shop.b;

-- rebuild: view:shop.a: dropped and made anew: columns of a view can be neither dropped nor changed in place
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
