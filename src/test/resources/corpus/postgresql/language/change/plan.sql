-- from.sql to to.sql

CREATE OR REPLACE TRUSTED LANGUAGE plx HANDLER app.runs_too INLINE app.runs_inline VALIDATOR app.checks;

-- to.sql to from.sql

CREATE OR REPLACE LANGUAGE plx HANDLER app.runs;
