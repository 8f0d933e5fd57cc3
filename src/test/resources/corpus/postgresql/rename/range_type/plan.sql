-- from.sql to to.sql

ALTER TYPE app.period RENAME TO span;
ALTER TYPE app.period_multirange RENAME TO span_multirange;

-- to.sql to from.sql

ALTER TYPE app.span RENAME TO period;
ALTER TYPE app.span_multirange RENAME TO period_multirange;
