-- from.sql to to.sql

-- body-change: aggregate:shop.total(numeric): calls in flight end as the old aggregate, later ones run the new
CREATE OR REPLACE AGGREGATE shop.total(numeric) (
  SFUNC = shop.plus,
  STYPE = numeric,
  COMBINEFUNC = shop.plus,
  PARALLEL = SAFE
);

-- to.sql to from.sql

-- body-change: aggregate:shop.total(numeric): calls in flight end as the old aggregate, later ones run the new
CREATE OR REPLACE AGGREGATE shop.total(numeric) (
  SFUNC = shop.plus,
  STYPE = numeric
);
