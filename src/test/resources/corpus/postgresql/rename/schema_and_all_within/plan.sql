-- from.sql to to.sql

ALTER SCHEMA app RENAME TO core;
ALTER TYPE core.color RENAME TO hue;
ALTER TABLE core.orders RENAME TO purchases;
ALTER FUNCTION core.shown(core.hue) RENAME TO told;
ALTER TABLE core.purchases RENAME COLUMN id TO number;

-- to.sql to from.sql

ALTER SCHEMA core RENAME TO app;
ALTER TYPE app.hue RENAME TO color;
ALTER TABLE app.purchases RENAME TO orders;
ALTER FUNCTION app.told(app.color) RENAME TO shown;
ALTER TABLE app.orders RENAME COLUMN number TO id;
