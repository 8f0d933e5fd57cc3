-- from.sql to to.sql

ALTER INDEX app.high_note_idx SET TABLESPACE spare;
ALTER INDEX app.low_note_idx SET TABLESPACE spare;
ALTER INDEX app.noted SET TABLESPACE spare;

-- to.sql to from.sql

ALTER INDEX app.high_note_idx SET TABLESPACE pg_default;
ALTER INDEX app.low_note_idx SET TABLESPACE pg_default;
ALTER INDEX app.noted SET TABLESPACE pg_default;
