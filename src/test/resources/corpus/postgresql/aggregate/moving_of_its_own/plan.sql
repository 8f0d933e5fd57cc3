-- from.sql to to.sql

-- body-change: aggregate:app.total(integer): calls in flight end as the old aggregate, later ones run the new
CREATE OR REPLACE AGGREGATE app.total(integer) (
  SFUNC = pg_catalog.int4_sum,
  STYPE = bigint,
  MSFUNC = pg_catalog.int4_avg_accum,
  MINVFUNC = pg_catalog.int4_avg_accum_inv,
  MSTYPE = bigint[],
  MSSPACE = 40,
  MFINALFUNC = pg_catalog.int2int4_sum,
  MFINALFUNC_MODIFY = READ_WRITE,
  MINITCOND = '{0,0}'
);

-- to.sql to from.sql

-- body-change: aggregate:app.total(integer): calls in flight end as the old aggregate, later ones run the new
CREATE OR REPLACE AGGREGATE app.total(integer) (
  SFUNC = pg_catalog.int4_sum,
  STYPE = bigint,
  MSFUNC = pg_catalog.int4_avg_accum,
  MINVFUNC = pg_catalog.int4_avg_accum_inv,
  MSTYPE = bigint[],
  MFINALFUNC = pg_catalog.int2int4_sum,
  MINITCOND = '{0,0}'
);
