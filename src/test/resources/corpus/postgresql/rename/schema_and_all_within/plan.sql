-- from.sql to to.sql

ALTER SCHEMA app RENAME TO core;
ALTER TYPE core.color RENAME TO hue;
ALTER TABLE core.orders RENAME TO purchases;
ALTER FUNCTION core.shown(core.hue) RENAME TO told;
ALTER TABLE core.purchases RENAME COLUMN id TO number;

-- to.sql to from.sql

ALTER SCHEMA core RENAME TO app;
ALTER TYPE app.hue RENAME TO color;
ALTER FUNCTION app.told(app.color) RENAME TO shown;

CREATE TABLE app.orders (
  id integer,
  c app.color
);

-- data-loss: table:app.purchases: the table and its rows are gone
DROP TABLE app.purchases;
