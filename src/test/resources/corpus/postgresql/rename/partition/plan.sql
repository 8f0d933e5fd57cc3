-- from.sql to to.sql

ALTER TABLE app.events_2024 RENAME TO events_old;

-- to.sql to from.sql

ALTER TABLE app.events_old RENAME TO events_2024;
