-- from.sql to to.sql

-- body-change: aggregate:shop.total(numeric): calls in flight end as the old aggregate, later ones run the new
CREATE OR REPLACE AGGREGATE shop.total(numeric) (
  SFUNC = shop.plus,
  STYPE = numeric,
  FINALFUNC = shop.rounded,
  INITCOND = '0'
);

-- to.sql to from.sql

-- body-change: aggregate:shop.total(numeric): calls in flight end as the old aggregate, later ones run the new
CREATE OR REPLACE AGGREGATE shop.total(numeric) (
  SFUNC = shop.plus,
  STYPE = numeric
);
